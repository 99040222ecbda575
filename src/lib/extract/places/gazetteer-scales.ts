/* How the packed file writes numbers: on scales as coarse as what is known of them. */

export const LARGEST_POPULATION = Math.log(2e9);
export const LARGEST_RADIUS = Math.log(9000);

/** A byte as a share of the logarithm of the largest value; 0 for none. */
export function fromLog(byte: number, largest: number): number {
	return byte ? Math.exp(((byte - 1) / 254) * largest) : 0;
}

/** To two figures, which is what the packed scale is good for. */
export function rounded(value: number): number {
	return value ? Number(value.toPrecision(2)) : 0;
}

/** Towns grow about with the root of their people. */
export function townRadius(population: number): number {
	return Math.max(1.5, Math.round(Math.sqrt(population) * 0.08) / 10);
}

/** The packed grid is half a kilometre wide; more digits would pretend. */
export function degrees(value: number): number {
	return Math.round(value * 1000) / 1000;
}
