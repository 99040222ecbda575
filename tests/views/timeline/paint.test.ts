import { expect, test } from 'vitest';
import { KIND_FAMILIES, type KindFamily } from '$lib/model';
import { countedIn, type Counted } from '$lib/views/timeline/counted';
import { binNear, singleAt } from '$lib/views/timeline/hit';
import { paintBins } from '$lib/views/timeline/paint';
import { inkOf, Raster, thinned } from '$lib/views/timeline/raster';

const families = Object.keys(KIND_FAMILIES) as KindFamily[];
const inks = Object.fromEntries(
	[...families, 'ink-2' as const].map((name, i) => [name, 0xff000001 + i])
) as Record<KindFamily | 'ink-2', number>;
const RED = inks.violence;

/** Days from 0, one family. */
function counted(events: number[], unit: number, height: number): Counted {
	const counts = Uint32Array.from(events);
	return {
		measure: 'events',
		from: 0,
		width: 1,
		events: counts,
		killed: new Uint32Array(events.length),
		series: [{ key: 'violence', name: 'Violence', family: 'violence', counts, top: 0, height }],
		unit,
		most: Math.max(...events)
	};
}

/** A line of text a line of pixels: `#` full ink, `+` faint, `.` none. */
function picture(raster: Raster, ink = RED): string[] {
	return Array.from({ length: raster.height }, (_, y) =>
		Array.from(raster.pixels.subarray(y * raster.width, (y + 1) * raster.width), (pixel) =>
			pixel === 0 ? '.' : pixel === ink ? '#' : '+'
		).join('')
	);
}

const paintings = [
	{
		events: [1, 2, 0, 4],
		pixels: 2,
		drawn: ['......##', '......##', '..##..##', '####..##'],
		why: 'shoulder to shoulder, as tall as the counts'
	},
	{
		events: [1, 0, 0, 40],
		pixels: 1,
		unit: 0.1,
		drawn: ['...#', '...#', '...#', '#..#'],
		why: 'one among many is still a pixel'
	},
	{
		events: [1, 1],
		pixels: 6,
		drawn: ['............', '............', '............', '#####.#####.'],
		why: 'wide bars stand apart'
	},
	{
		events: [2, 2, 2, 2],
		pixels: 2,
		days: { from: 1, to: 3 },
		drawn: ['........', '........', '++####++', '++####++'],
		why: 'faint outside the days asked for'
	},
	{
		events: [1, 1],
		pixels: 0.5,
		drawn: ['.', '.', '.', '#'],
		why: 'narrower than a pixel, each paints the one it begins in'
	}
];
for (const { events, pixels, drawn, why, unit = 1, days = null } of paintings) {
	test(`${events} at ${pixels} pixels: ${why}`, () => {
		const raster = new Raster(Math.ceil(events.length * pixels), 4);
		const x = (day: number) => day * pixels;
		paintBins(raster, { counted: counted(events, unit, 4), cells: null, x, days, dots: 1 }, inks);
		expect(picture(raster)).toEqual(drawn);
	});
}

test('twice the dots make the same picture twice as sharp', () => {
	const raster = new Raster(8, 8);
	const drawing = { counted: counted([1, 4], 1, 4), cells: null, x: (day: number) => day * 2, days: null };
	paintBins(raster, { ...drawing, dots: 2 }, inks);
	expect(picture(raster)).toEqual([...Array(6).fill('....####'), '########', '########']);
});

test('cells are painted one by one, with a pixel between them', () => {
	const raster = new Raster(8, 8);
	const cells = { across: 2, width: 4, height: 4 };
	paintBins(raster, { counted: counted([3], 2, 8), cells, x: (day) => day * 8, days: null, dots: 1 }, inks);
	const [upper, lower, gap] = ['###.....', '###.###.', '........'];
	expect(picture(raster)).toEqual([gap, upper, upper, upper, gap, lower, lower, lower]);
});

test('what lies outside the picture is cut off', () => {
	const raster = new Raster(2, 2);
	raster.fill(-5, 1, -3, 9, RED);
	raster.fill(3, 9, 0, 2, RED);
	expect(picture(raster)).toEqual(['#.', '#.']);
});

const colours = [
	{ colour: 'rgb(179, 39, 30)', ink: 0xff1e27b3, why: 'red in the lowest byte' },
	{ colour: 'rgba(11, 106, 110, 0.5)', ink: 0x806e6a0b, why: 'with an alpha' },
	{ colour: 'light-dark(red, blue)', ink: null, why: 'not yet computed' },
	{ colour: '', ink: null, why: 'nothing' }
];
for (const { colour, ink, why } of colours) {
	test(`"${colour}": ${why}`, () => expect(inkOf(colour)).toBe(ink));
}

test('ink thins without changing colour', () => expect(thinned(0xff1e27b3, 0.5)).toBe(0x801e27b3));

const near = [
	{ events: [0, 5, 0, 0], pixels: 10, at: 15, bin: 1, why: 'on it' },
	{ events: [0, 5, 0, 0], pixels: 10, at: 29, bin: 1, why: 'nine pixels beside it' },
	{ events: [0, 5, 0, 0], pixels: 10, at: 35, bin: -1, why: 'too far' },
	{ events: [1, 0, 0, 0, 0, 1], pixels: 1, at: 4.2, bin: 5, why: 'the nearer of two hair lines' },
	{ events: [1, 0, 0, 0, 0, 1], pixels: 1, at: -4, bin: 0, why: 'from beyond the edge' },
	{ events: [0, 0], pixels: 10, at: 5, bin: -1, why: 'nothing there' }
];
for (const { events, pixels, at, bin, why } of near) {
	test(`from ${at}: ${why}`, () => {
		const found = binNear(Uint32Array.from(events), { from: 0, width: 1 }, (day) => day * pixels, at);
		expect(found).toBe(bin);
	});
}

test('a point in a lane finds the event there', () => {
	const cells = { across: 2, width: 4, height: 4 };
	const three = counted([3], 2, 20);
	const x = (day: number) => day * 8;
	expect(singleAt(three, cells, x, { x: 1, y: 19 })).toEqual({ bin: 0, family: 'violence', at: 0 });
	expect(singleAt(three, cells, x, { x: 2, y: 14 })).toEqual({ bin: 0, family: 'violence', at: 2 });
	expect(singleAt(three, cells, x, { x: 40, y: 14 })).toBeNull();
});

test('rows share one scale, and none is taller than the room', () => {
	const empty = Object.fromEntries(families.map((family) => [family, new Uint32Array(2)]));
	const counts = { ...empty, violence: Uint32Array.of(400, 3), aid: Uint32Array.of(0, 100) };
	const { series, unit, most } = countedIn(
		{
			from: 0,
			width: 7,
			events: Uint32Array.of(400, 103),
			killed: new Uint32Array(2),
			families: counts as Record<KindFamily, Uint32Array>,
			lanes: null
		},
		200,
		6
	);
	expect(series.map(({ family }) => family)).toEqual(['violence', 'aid']);
	expect(most).toBe(400);
	expect(400 * unit).toBeLessThan(series[0].height);
	const last = series.at(-1)!;
	expect(last.top + last.height).toBeCloseTo(200, 6);
});

test('lanes of what the reader chose stand in their order, without those that have nothing, in one ink', () => {
	const none = Object.fromEntries(families.map((family) => [family, new Uint32Array(2)]));
	const counted = countedIn(
		{
			from: 0,
			width: 1,
			events: Uint32Array.of(3, 1),
			killed: Uint32Array.of(40, 2),
			families: none as Record<KindFamily, Uint32Array>,
			lanes: [
				{ value: 'sumy', name: 'Sumy', counts: Uint32Array.of(35, 0) },
				{ value: 'kyiv', name: 'Kyiv', counts: Uint32Array.of(0, 0) },
				{ value: null, name: '', counts: Uint32Array.of(5, 2) }
			]
		},
		200,
		15,
		null,
		'killed'
	);
	expect(counted.series.map(({ name, family }) => [name, family])).toEqual([
		['Sumy', null],
		['Others', null]
	]);
	expect(counted.most).toBe(35);
	const raster = new Raster(2, 200);
	paintBins(raster, { counted, cells: null, x: (day) => day, days: null, dots: 1 }, inks);
	expect(new Set(raster.pixels)).toEqual(new Set([0, inks['ink-2']]));
});
