import { geoPath, type GeoPath } from 'd3';
import type { Camera } from './camera';
import type { Land, Piece, RegionMap, WorldMap } from './atlas';

/** Colours as CSS has worked them out for the theme. */
export interface Palette {
	readonly water: string;
	readonly land: string;
	readonly border: string;
	readonly coast: string;
	readonly paper: string;
	readonly ink: string;
	/** From few to many events. */
	readonly steps: readonly string[];
	readonly families: Readonly<Record<string, string>>;
}

/** A land tinted for what happened somewhere in it. */
export interface Tint {
	readonly id: string;
	readonly land: Land;
	/** A family of kinds. */
	readonly family: string;
	/** 0.15 if the filter leaves it out, 1 if not. */
	readonly presence: number;
	/** Under the pointer, or selected. */
	readonly lit: boolean;
}

export interface Ground {
	readonly world: WorldMap;
	/** First-level divisions, where they are near enough to matter. */
	readonly regions: RegionMap | null;
	readonly tints: readonly Tint[];
}

const SPHERE = { type: 'Sphere' } as const;
export const TINT = 0.16;
export const LIT_TINT = 0.3;
/** The zooms between which the lines of divisions come up. */
const REGIONS_FROM = 4.6;
const REGIONS_FULL = 6;

/**
 * Draws land, water and borders.
 *
 * @param beyond Pixels outside the camera's picture that are drawn as well, so that it can be moved a little.
 */
export function paintGround(
	context: CanvasRenderingContext2D,
	camera: Camera,
	ground: Ground,
	palette: Palette,
	beyond = 0
): void {
	for (const step of groundSteps(context, camera, ground, palette, beyond)) void step;
}

/** The same in small steps, between which something else may be done, but not with this canvas or camera. */
export function* groundSteps(
	context: CanvasRenderingContext2D,
	camera: Camera,
	ground: Ground,
	palette: Palette,
	beyond = 0
): Generator<void> {
	const { width, height } = camera.size;
	camera.projection.clipExtent([
		[-beyond - 2, -beyond - 2],
		[width + beyond + 2, height + beyond + 2]
	]);
	const path = geoPath(camera.projection, context);
	const seen = inView(camera, beyond);

	context.lineJoin = 'round';
	context.lineCap = 'round';
	context.clearRect(-beyond, -beyond, width + 2 * beyond, height + 2 * beyond);
	context.fillStyle = palette.water;
	context.save();
	if (camera.rigid) context.fillRect(-beyond, -beyond, width + 2 * beyond, height + 2 * beyond);
	else {
		context.beginPath();
		globe(camera, context);
		context.fill();
		context.clip();
	}

	const land = ground.world.countries.flatMap(({ pieces }) => pieces.filter(seen));
	context.fillStyle = palette.land;
	context.strokeStyle = palette.coast;
	context.lineWidth = 1.4;
	yield* trace(context, path, land);
	context.stroke();
	yield;
	context.fill();
	yield;

	for (const tint of ground.tints) yield* paintTint(context, path, tint, palette, seen);

	context.fillStyle = palette.water;
	context.strokeStyle = palette.coast;
	context.lineWidth = 0.7;
	yield* trace(context, path, ground.world.lakes.filter(seen));
	context.fill();
	context.stroke();

	if (ground.regions) {
		const strength = (camera.view.zoom - REGIONS_FROM) / (REGIONS_FULL - REGIONS_FROM);
		context.globalAlpha = Math.max(0, Math.min(1, strength)) * 0.5;
		context.strokeStyle = palette.border;
		context.lineWidth = 0.7;
		yield* trace(context, path, ground.regions.lines.filter(seen));
		if (strength > 0) context.stroke();
		context.globalAlpha = 1;
	}

	context.strokeStyle = palette.border;
	context.lineWidth = 1;
	yield* trace(context, path, ground.world.borders.filter(seen));
	context.stroke();
	context.setLineDash([2.5, 3]);
	yield* trace(context, path, ground.world.disputed.filter(seen));
	context.stroke();
	context.setLineDash([]);
	context.restore();
}

function* paintTint(
	context: CanvasRenderingContext2D,
	path: GeoPath,
	{ land, family, presence, lit }: Tint,
	palette: Palette,
	seen: (piece: Piece) => boolean
): Generator<void> {
	yield* trace(context, path, land.pieces.filter(seen));
	context.fillStyle = context.strokeStyle = palette.families[family];
	context.globalAlpha = (lit ? LIT_TINT : TINT) * presence;
	context.fill();
	context.globalAlpha = (lit ? 0.9 : 0.55) * presence;
	context.lineWidth = lit ? 1.6 : 1;
	context.stroke();
	context.globalAlpha = 1;
}

/** The outline of the globe, which is bent between its few points. */
function globe(camera: Camera, context: CanvasRenderingContext2D | null = null): string {
	const { projection } = camera;
	projection.precision(0.5);
	const path = geoPath(projection, context).digits(1)(SPHERE);
	projection.precision(0);
	return path ?? '';
}

function* trace(context: CanvasRenderingContext2D, path: GeoPath, pieces: readonly Piece[]): Generator<void> {
	context.beginPath();
	for (const { geometry } of pieces) {
		path(geometry);
		yield;
	}
}

/** Tells which pieces a camera may show. Where the map is not Mercator's all may be in view. */
export function inView(camera: Camera, beyond: number): (piece: Piece) => boolean {
	if (!camera.rigid) return () => true;
	const { width, height } = camera.size;
	const [west, north] = camera.invert([-beyond, -beyond]);
	const [east, south] = camera.invert([width + beyond, height + beyond]);
	const crosses = west > east;
	return (piece) => {
		if (piece.north < south || piece.south > north) return false;
		if (piece.east - piece.west > 180) return true;
		return crosses ? piece.east >= west || piece.west <= east : piece.east >= west && piece.west <= east;
	};
}

/** The same picture as SVG paths, for a page that is drawn before any script runs. */
export interface GroundPaths {
	readonly sphere: string;
	readonly land: string;
	readonly lakes: string;
	readonly borders: string;
	readonly disputed: string;
	readonly tints: readonly { readonly family: string; readonly presence: number; readonly path: string }[];
}

export function groundPaths(camera: Camera, { world, tints }: Ground): GroundPaths {
	const { width, height } = camera.size;
	camera.projection.clipExtent([
		[-1, -1],
		[width + 1, height + 1]
	]);
	const path = geoPath(camera.projection).digits(1);
	const seen = inView(camera, 0);
	const drawn = (pieces: readonly Piece[]) =>
		pieces
			.filter(seen)
			.map(({ geometry }) => path(geometry) ?? '')
			.join('');
	return {
		sphere: globe(camera),
		land: world.countries.map(({ pieces }) => drawn(pieces)).join(''),
		lakes: drawn(world.lakes),
		borders: drawn(world.borders),
		disputed: drawn(world.disputed),
		tints: tints.map(({ land, family, presence }) => ({ family, presence, path: drawn(land.pieces) }))
	};
}

/** The same as markup, in colours of the page's own custom properties. */
export function groundMarkup(camera: Camera, ground: Ground): string {
	const paths = groundPaths(camera, ground);
	const tints = paths.tints.map(
		({ family, presence, path }) =>
			`<path style="fill: var(--${family}); stroke: var(--${family})" fill-opacity="${(TINT * presence).toFixed(3)}" stroke-opacity="${(0.55 * presence).toFixed(3)}" d="${path}"></path>`
	);
	return (
		`<path class="sphere" d="${paths.sphere}"></path><path class="land" d="${paths.land}"></path>` +
		tints.join('') +
		`<path class="lakes" d="${paths.lakes}"></path><path class="borders" d="${paths.borders}"></path>` +
		`<path class="disputed" d="${paths.disputed}"></path>`
	);
}
