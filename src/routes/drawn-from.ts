import type { Engine } from '$lib/explore/engine';

/** What a server draws a large library from, by what it hands to the page. A browser, which is sent the picture, has none. */
export const drawnFrom = new WeakMap<object, Engine>();
