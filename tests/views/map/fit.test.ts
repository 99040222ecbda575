import { expect, test } from 'vitest';
import type { LonLat } from '$lib/model';
import { cameraOf, worldZoom } from '$lib/views/map/camera';
import { fit, REGIONAL } from '$lib/views/map/fit';

const MARGINS = { top: 40, right: 80, bottom: 40, left: 40 };
const ROOMS = [
	{ width: 900, height: 440 },
	{ width: 390, height: 300 },
	{ width: 1700, height: 900 }
];

const PARIS: LonLat = [2.35, 48.85];
const SUMY: LonLat = [34.8, 50.92];
const ODESA: LonLat = [30.74, 46.49];

const cases: { points: LonLat[]; radius?: number; why: string }[] = [
	{ points: [SUMY, ODESA], why: 'two towns of one country' },
	{ points: [PARIS, SUMY, ODESA], why: 'a capital far from the rest' },
	{
		points: [
			[178, -17],
			[-172, -13]
		],
		why: 'Fiji and Samoa lie side by side across the date line'
	},
	{
		points: [
			[-70.7, -33.4],
			[139.7, 35.7],
			[151.2, -33.9]
		],
		why: 'three continents'
	},
	{
		points: [
			[25, 71],
			[25, 60]
		],
		why: 'the far north, where Mercator stretches'
	},
	{ points: [SUMY], radius: 300, why: 'a region is more than its middle' }
];
for (const { points, radius = 0, why } of cases) {
	for (const size of ROOMS) {
		test(`all of ${points.length} within ${size.width}×${size.height}: ${why}`, () => {
			const view = fit(
				points.map((point) => ({ point, radius })),
				size,
				MARGINS
			);
			const camera = cameraOf(view, size);
			for (const point of points) {
				const [x, y] = camera.project(point);
				expect(x).toBeGreaterThan(MARGINS.left - 3);
				expect(x).toBeLessThan(size.width - MARGINS.right + 3);
				expect(y).toBeGreaterThan(MARGINS.top - 3);
				expect(y).toBeLessThan(size.height - MARGINS.bottom + 3);
			}
		});
	}
}

test('a lone town is shown in its region', () => {
	const view = fit([{ point: SUMY, radius: 4 }], ROOMS[0], MARGINS);
	expect(view.zoom).toBeCloseTo(REGIONAL, 2);
});

test('nothing to fit is the whole world', () => {
	expect(fit([], ROOMS[0], MARGINS).zoom).toBe(worldZoom(ROOMS[0]));
});

test('two places fill what the margins leave', () => {
	const camera = cameraOf(
		fit(
			[PARIS, SUMY].map((point) => ({ point, radius: 0 })),
			ROOMS[0],
			MARGINS
		),
		ROOMS[0]
	);
	expect(camera.project(SUMY)[0] - camera.project(PARIS)[0]).toBeGreaterThan(0.97 * (900 - 120));
});

test('a country counts with no more than a circle of its middle', () => {
	const russia = fit([{ point: [96, 62], radius: 4000 }], ROOMS[0], MARGINS);
	expect(russia.zoom).toBeGreaterThan(worldZoom(ROOMS[0]) + 0.5);
});
