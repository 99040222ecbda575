import type { Engine } from '$lib/explore/engine';

/** What a server draws a large library from, by edition. A browser, which is sent the picture, has none. */
export const drawnFrom = new Map<string, Engine>();
