import {
	readNames,
	readWorld,
	regionSteps,
	worldSteps,
	type Names,
	type RegionMap,
	type WorldFile,
	type WorldMap
} from './atlas';
import { inSlices } from './slices';

/** On a server the coarse world is at hand, so that a page comes with its map; a browser fetches it once. */
const atHand: WorldFile | null = import.meta.env.SSR
	? ((await import('../../../../static/basemap/coarse.json')).default as unknown as WorldFile)
	: null;

/** The base map as far as it has arrived. What is asked for is fetched once; until then there is `null`. */
export class Basemap {
	readonly #folder: string;
	coarse: WorldMap | null = $state.raw(atHand && worldOf(atHand));
	names: Names | null = $state.raw(atHand && namesOf(atHand));
	fine: WorldMap | null = $state.raw(null);
	regions: RegionMap | null = $state.raw(null);
	/** What could not be fetched; it is asked for again at the next occasion. */
	failed = $state(false);
	#asked: readonly string[] = [];

	/** @param folder Address of the folder with the built files. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	want(part: 'coarse' | 'fine' | 'regions'): void {
		if (this[part] || this.#asked.includes(part)) return;
		this.#asked = [...this.#asked, part];
		this.#fetch(part).then(
			() => (this.failed = false),
			() => {
				this.#asked = this.#asked.filter((asked) => asked !== part);
				this.failed = true;
			}
		);
	}

	async #fetch(part: 'coarse' | 'fine' | 'regions'): Promise<void> {
		const response = await fetch(`${this.#folder}/${part}.json`);
		if (!response.ok) throw new Error(`${response.status} for the base map`);
		const file = await response.json();
		if (part === 'regions') this.regions = await unhurried(regionSteps(file));
		else if (part === 'fine') this.fine = await unhurried(worldSteps(file));
		else [this.coarse, this.names] = [readWorld(file), readNames(file)];
	}
}

/** Of a frame, so much goes into reading what is not waited for. */
const SLICE_MS = 4;

function unhurried<T>(steps: Iterator<void, T>): Promise<T> {
	return new Promise((done) => inSlices(steps, SLICE_MS, done));
}

// The server reads the same file for every page; what is made of it never changes.
let world: WorldMap | null = null;
let names: Names | null = null;
const worldOf = (file: WorldFile) => (world ??= readWorld(file));
const namesOf = (file: WorldFile) => (names ??= readNames(file));
