/** What a polygon tells of a place: a point in its middle and how far it reaches. */

const KM_PER_DEGREE = 111.2;

/**
 * Centroid and area of a GeoJSON polygon or multipolygon on a local flat map; good enough for anything that does
 * not cross the antimeridian.
 *
 * @returns `radius` is that of a circle that holds most of the shape: 1.25 times the one of equal area.
 */
export function measure(geometry) {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	let area = 0;
	let x = 0;
	let y = 0;
	for (const [ring] of polygons) {
		const part = ringMoments(ring);
		area += part.area;
		x += part.x;
		y += part.y;
	}
	if (!area) return null;
	return { point: [x / area, y / area], radius: Math.max(1, Math.sqrt(area / Math.PI) * 1.25) };
}

function ringMoments(ring) {
	let area = 0;
	let x = 0;
	let y = 0;
	for (let i = 0; i + 1 < ring.length; i++) {
		const [x0, y0] = ring[i];
		const [x1, y1] = ring[i + 1];
		const cross = x0 * y1 - x1 * y0;
		area += cross / 2;
		x += ((x0 + x1) * cross) / 6;
		y += ((y0 + y1) * cross) / 6;
	}
	if (!area) return { area: 0, x: 0, y: 0 };
	const scale = KM_PER_DEGREE ** 2 * Math.cos((y / area) * (Math.PI / 180)) * Math.sign(area);
	return { area: area * scale, x: x * scale, y: y * scale };
}

export function kilometres([lon0, lat0], [lon1, lat1]) {
	const rad = Math.PI / 180;
	const h =
		Math.sin(((lat1 - lat0) * rad) / 2) ** 2 +
		Math.cos(lat0 * rad) * Math.cos(lat1 * rad) * Math.sin(((lon1 - lon0) * rad) / 2) ** 2;
	return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The middle of towns, weighed by the root of their size, and the radius that holds most of them. */
export function middle(towns) {
	let sum = 0;
	let lon = 0;
	let lat = 0;
	for (const { point, population } of towns) {
		const weight = Math.sqrt(population + 100);
		sum += weight;
		lon += point[0] * weight;
		lat += point[1] * weight;
	}
	const point = [lon / sum, lat / sum];
	const far = Math.sqrt(
		towns.reduce((all, town) => all + kilometres(point, town.point) ** 2, 0) / towns.length
	);
	return { point, radius: Math.max(8, far * 1.4) };
}
