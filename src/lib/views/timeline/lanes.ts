import type { KindFamily } from '$lib/model';
import { capitalised, markTitle } from '../words';
import { BY_KIND, type Grouping, type LaneName } from './grouping';
import { cut, LABEL_HALF, LABEL_SIZE, placeLabels, type Label, type Rect } from './labels';
import { ARROW, BAND, importanceOf, shiftsOf, SYMBOL, type Shape } from './marks';
import { pack, share, type Box, type Item, type Packed, type Taken } from './pack';
import { textWidth } from './text-width';

/** A strip of the plot. */
export interface Lane extends LaneName {
	readonly top: number;
	readonly height: number;
}

export interface Stand {
	readonly shape: Shape;
	readonly y: number;
	readonly label: Label | null;
}

/** Events for which a lane has no room until the reader zooms in. */
export interface Crowd {
	readonly lane: string;
	/** Of the first of them. */
	readonly family: KindFamily;
	readonly x: number;
	readonly y: number;
	readonly shapes: readonly Shape[];
}

export interface Layout {
	readonly lanes: readonly Lane[];
	readonly stands: readonly Stand[];
	readonly crowds: readonly Crowd[];
	/** How many of the marks found no room of their own, 0 to 1. */
	readonly lost: number;
}

/** Room kept clear above and below in each lane. */
const AIR = 4;
/** Half of what the sign of a crowd takes. */
export const CROWD_HALF = 6.5;
const ROUNDS = 3;
const CROWD_APART = 40;
/** Pixels between marks where there is hardly room for all. */
const TIGHT = 0.5;
const LABEL_GAP = 6;

/** How many of the labels, most important first, and how wide: tried in turn until all marks have room. */
const OFFERS = [
	{ share: 1, width: 400 },
	{ share: 1, width: 270 },
	{ share: 1, width: 190 },
	{ share: 0.6, width: 190 },
	{ share: 0.35, width: 170 },
	{ share: 0.15, width: 150 },
	{ share: 0, width: 0 }
];
/** Past this many marks only the last offers can succeed, and trying costs. */
const FEW = 60;
/** Labels are looked for in free spots for no more than this many marks. */
const MOST_LABELLED = 60;

/**
 * Stacks marks in lanes, no two covering one another, with as many labels as there is room for.
 *
 * @param shapes In order of start.
 * @param head Pixels at the top of each lane that are kept for its name.
 * @param first An event whose label is wanted before all others.
 * @param by Which lanes there are; those without a mark are left out.
 */
export function layOut(
	shapes: readonly Shape[],
	width: number,
	height: number,
	head = 0,
	first: string | null = null,
	by: Grouping = BY_KIND
): Layout {
	const weight = ({ mark }: Shape) => (mark.id === first ? Infinity : importanceOf(mark));
	const ranked = [...shapes].sort((a, b) => weight(b) - weight(a));
	const held = new Map<string, Shape[]>();
	for (const shape of shapes) {
		const key = by.of(shape.mark);
		const own = held.get(key);
		if (own) own.push(shape);
		else held.set(key, [shape]);
	}
	const names = by.lanes.filter(({ key }) => held.has(key));
	if (names.length === 0) return { lanes: [], stands: [], crowds: [], lost: 0 };
	const inLanes = names.map(({ key }) => inOrder(held.get(key)!));
	const fixed = names.length * (2 * AIR + head);

	for (const offer of shapes.length > FEW ? OFFERS.slice(4) : OFFERS) {
		const wide = offer.width;
		const labels = new Map<Shape, Beside>();
		for (const shape of ranked.slice(0, Math.ceil(ranked.length * offer.share))) {
			const beside = labelBeside(shape, wide, width);
			if (beside) labels.set(shape, beside);
		}
		const packs = inLanes.map((lane) => pack(lane.map((shape) => itemOf(shape, labels.get(shape)))));
		const wanted = packs.map(({ used }) => used);
		if (wanted.reduce((sum, used) => sum + used, fixed) > height) continue;
		const heights = share(height - fixed, wanted);
		return assemble(names, inLanes, packs, heights, labels, ranked, head, width);
	}

	const packs = inLanes.map((lane) => pack(lane.map((shape) => itemOf(shape))));
	const heights = share(
		height - fixed,
		packs.map(({ used }) => used)
	);
	const within = inLanes.map((lane, i) => packTight(lane, heights[i], width));
	return assemble(names, inLanes, within, heights, new Map(), ranked, head, width);
}

/**
 * Packs a lane that is short of room. Marks that find none are counted in a sign at the bottom; the signs take room
 * themselves, which may push out more marks, so this is done over a few times.
 */
function packTight(lane: readonly Shape[], height: number, width: number): Packed {
	const items = lane.map((shape) => itemOf(shape, undefined, shiftsOf(shape, width)));
	let packed = pack(items, height, TIGHT);
	for (let round = 0; round < ROUNDS && packed.places.includes(null); round++) {
		const lost = lane.filter((_, i) => packed.places[i] === null);
		const signs = crowdsOf(lost, width).map(({ x, shapes }): Taken => {
			const half = crowdWidth(shapes.length) / 2;
			return { box: { left: x - half, right: x + half, half: CROWD_HALF }, y: height - CROWD_HALF };
		});
		packed = pack(items, height, TIGHT, signs);
	}
	return packed;
}

/** Pixels across of the sign for so many. */
export function crowdWidth(count: number): number {
	return 14 + 7 * String(count).length;
}

/** The widest stretches first, as the ground that the rest lies on; then as they happened. */
function inOrder(shapes: readonly Shape[]): Shape[] {
	const spread = (shape: Shape) => (isWide(shape) ? Math.round((shape.right - shape.left) / 150) : 0);
	return [...shapes].sort((a, b) => spread(b) - spread(a));
}

interface Beside {
	readonly text: string;
	readonly x: number;
	readonly anchor: 'start' | 'end';
	readonly box: Box;
}

/** A label right of its mark, within a long band, or left of it near the right edge. */
function labelBeside(shape: Shape, room: number, width: number): Beside | null {
	const title = capitalised(markTitle(shape.mark));
	const full = Math.min(room, textWidth(title, LABEL_SIZE));
	const inside = shape.x + shape.radius + LABEL_GAP;
	const end = Math.max(isWide(shape) ? shape.right : 0, inside - LABEL_GAP);
	const after = end + LABEL_GAP + (shape.end === 'open' ? ARROW : 0);
	const start = Math.min(isWide(shape) ? shape.left : Infinity, shape.x - shape.radius);
	const before = start - LABEL_GAP - (shape.start === 'open' ? ARROW : 0);
	const beside = (x: number, side: 1 | -1, space: number): Beside | null => {
		const text = cut(title, Math.min(room, space));
		if (!text) return null;
		const far = x + side * textWidth(text, LABEL_SIZE);
		const box = { left: Math.min(x, far) - 2, right: Math.max(x, far) + 4, half: LABEL_HALF };
		return { text, x, anchor: side > 0 ? 'start' : 'end', box };
	};
	const right = (x: number, space: number) => beside(x, 1, space);
	const left = (x: number, space: number) => beside(x, -1, space);
	if (shape.form === 'band' && Math.min(shape.right, width) - inside >= full) return right(inside, full + 1);
	if (width - after >= full) return right(after, full + 1);
	if (before >= full) return left(before, full + 1);
	if (shape.form === 'band' && Math.min(shape.right, width) - inside >= 80) {
		return right(inside, Math.min(shape.right, width) - inside);
	}
	return width - after >= before ? right(after, width - after) : left(before, before);
}

/** A day is the same for all of its events, and no mark needs it to itself. */
function isWide({ form }: Shape): boolean {
	return form === 'band' || form === 'bar';
}

function itemOf(shape: Shape, label?: Beside, shifts: readonly number[] = [0]): Item {
	return { boxes: boxesOf(shape, label), shifts };
}

/** All that a mark covers, with its label if it has one. */
function boxesOf(shape: Shape, label?: Beside): Box[] {
	const { x, radius, left, right, start, end } = shape;
	const boxes: Box[] = [{ left: x - radius, right: x + radius, half: Math.max(radius, SYMBOL) }];
	if (isWide(shape)) boxes.push({ left, right, half: BAND });
	if (start === 'open') boxes.push({ left: Math.min(x - radius, left) - ARROW, right: x, half: 4 });
	if (end === 'open') boxes.push({ left: x, right: Math.max(x + radius, right) + ARROW, half: 4 });
	if (label) boxes.push(label.box);
	return boxes;
}

function assemble(
	names: readonly LaneName[],
	inLanes: readonly (readonly Shape[])[],
	packs: readonly Packed[],
	heights: readonly number[],
	beside: ReadonlyMap<Shape, Beside>,
	ranked: readonly Shape[],
	head: number,
	width: number
): Layout {
	const lanes: Lane[] = [];
	const crowds: Crowd[] = [];
	const stood: { shape: Shape; y: number; label: Beside | undefined; lane: Lane }[] = [];
	let top = 0;
	let lostCount = 0;
	names.forEach((name, i) => {
		const height = heights[i] + 2 * AIR + head;
		const lost: Shape[] = [];
		// A lane with room to spare has its marks in the middle.
		const spare = (heights[i] - packs[i].used) / 2;
		const offset = top + head + AIR + (packs[i].places.includes(null) ? 0 : Math.max(0, spare));
		const lane = { ...name, top, height };
		inLanes[i].forEach((shape, j) => {
			const place = packs[i].places[j];
			if (!place) return lost.push(shape);
			const moved = place.shift ? { ...shape, x: shape.x + place.shift } : shape;
			stood.push({ shape: moved, y: offset + place.y, label: beside.get(shape), lane });
		});
		const y = top + height - AIR - CROWD_HALF;
		crowds.push(
			...crowdsOf(lost, width).map((crowd) => ({
				...crowd,
				lane: name.key,
				family: crowd.shapes[0].family,
				y
			}))
		);
		lostCount += lost.length;
		lanes.push(lane);
		top += height;
	});

	const taken: Rect[] = crowds.map(({ x, y }) => ({
		left: x - 20,
		right: x + 20,
		top: y - 9,
		bottom: y + 9
	}));
	for (const { shape, y, label } of stood) {
		for (const { left, right, half } of boxesOf(shape, label)) {
			taken.push({ left, right, top: y - half, bottom: y + half });
		}
	}
	const rank = new Map(ranked.map(({ mark }, i) => [mark.id, i]));
	const free = stood
		.filter(({ label }) => !label)
		.sort((a, b) => rank.get(a.shape.mark.id)! - rank.get(b.shape.mark.id)!)
		.slice(0, MOST_LABELLED);
	const loose = placeLabels(
		free.map(({ shape: { mark, x, radius }, y, lane }) => ({
			id: mark.id,
			text: capitalised(markTitle(mark)),
			x,
			y,
			radius,
			bounds: { left: 0, right: width, top: lane.top, bottom: lane.top + lane.height }
		})),
		taken
	);
	const stands = stood.map(({ shape, y, label }): Stand => {
		const beside = label && { text: label.text, x: label.x, y, anchor: label.anchor, leader: null };
		return { shape, y, label: beside ?? loose.get(shape.mark.id) ?? null };
	});
	stands.sort((a, b) => a.shape.mark.span!.from - b.shape.mark.span!.from || a.y - b.y);
	return { lanes, stands, crowds, lost: lostCount / ranked.length };
}

/**
 * A layout with more marks at its sides. What stands already stays where it is, label and all, and the others take what
 * room is left in the lanes there are.
 *
 * @param shapes All that may be seen from `left` to `right`, those that stand among them.
 */
export function extended(
	layout: Layout,
	shapes: readonly Shape[],
	left: number,
	right: number,
	by: Grouping = BY_KIND
): Layout {
	const byId = new Map(shapes.map((shape) => [shape.mark.id, shape]));
	const held = layout.stands.flatMap((stand): Stand[] => {
		const now = byId.get(stand.shape.mark.id);
		if (!now) return [];
		const { shape } = stand;
		const same = now.mark === shape.mark && near(now.left, shape.left) && near(now.right, shape.right);
		return [same ? stand : { ...stand, shape: { ...now, x: shape.x, form: shape.form } }];
	});
	const known = new Set(held.map(({ shape }) => shape.mark.id));
	for (const { shapes } of layout.crowds) for (const { mark } of shapes) known.add(mark.id);
	const crowds = layout.crowds.filter(({ shapes }) => shapes.some(({ mark }) => byId.has(mark.id)));
	const added: Stand[] = [];
	for (const lane of layout.lanes) {
		const fresh = shapes.filter(({ mark }) => !known.has(mark.id) && by.of(mark) === lane.key);
		if (fresh.length === 0) continue;
		const taken = held
			.filter(({ y }) => y >= lane.top && y < lane.top + lane.height)
			.flatMap(({ shape, y, label }): Taken[] => [
				...boxesOf(shape).map((box) => ({ box, y: y - lane.top - AIR })),
				...(label ? [{ box: boxOfLabel(label), y: label.y - lane.top - AIR }] : [])
			]);
		const items = fresh.map((shape) => itemOf(shape));
		const { places } = pack(items, lane.height - 2 * AIR, TIGHT, taken);
		fresh.forEach((shape, i) => {
			const place = places[i];
			if (place) added.push({ shape, y: lane.top + AIR + place.y, label: null });
		});
	}
	const all = [...held, ...added];
	const labels = placeLabels(
		added.slice(0, MOST_LABELLED).map(({ shape: { mark, x, radius }, y }) => {
			const lane = layout.lanes.find(({ top, height }) => y >= top && y < top + height)!;
			const bounds = { left, right, top: lane.top, bottom: lane.top + lane.height };
			return { id: mark.id, text: capitalised(markTitle(mark)), x, y, radius, bounds };
		}),
		all.flatMap(({ shape, y, label }) => [
			...boxesOf(shape).map(({ left, right, half }) => ({ left, right, top: y - half, bottom: y + half })),
			...(label ? [{ ...boxOfLabel(label), top: label.y - LABEL_HALF, bottom: label.y + LABEL_HALF }] : [])
		])
	);
	const stands = all.map((stand) => {
		const label = stand.label ?? labels.get(stand.shape.mark.id) ?? null;
		return label === stand.label ? stand : { ...stand, label };
	});
	stands.sort((a, b) => a.shape.mark.span!.from - b.shape.mark.span!.from || a.y - b.y);
	return { lanes: layout.lanes, stands, crowds, lost: layout.lost };
}

const near = (a: number, b: number) => Math.abs(a - b) < 0.5;

function boxOfLabel({ text, x, anchor }: Label): Box {
	const wide = textWidth(text, LABEL_SIZE);
	return anchor === 'start'
		? { left: x - 2, right: x + wide + 4, half: LABEL_HALF }
		: { left: x - wide - 4, right: x + 2, half: LABEL_HALF };
}

function crowdsOf(lost: readonly Shape[], width: number): { x: number; shapes: readonly Shape[] }[] {
	const crowds: { x: number; shapes: Shape[] }[] = [];
	for (const shape of [...lost].sort((a, b) => a.x - b.x)) {
		const last = crowds.at(-1);
		if (last && shape.x - last.x < CROWD_APART) last.shapes.push(shape);
		else crowds.push({ x: shape.x, shapes: [shape] });
	}
	return crowds.map(({ x, shapes }) => {
		const half = crowdWidth(shapes.length) / 2;
		return { x: Math.min(Math.max(x, half), width - half), shapes };
	});
}
