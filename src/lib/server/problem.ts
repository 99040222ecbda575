import type { Problem } from '$lib/model';

/** @param field What of the source is wrong, where it is not the whole. */
export function problem(source: string, message: string, field: string | null = null): Problem {
	return { source, field, message };
}

/** What to tell of anything that was thrown. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
