import type { ClientInit } from '@sveltejs/kit';

/** A page in the background paints nothing. */
const LONGEST_WAIT = 200;

/**
 * The server's picture is shown before the page is brought to life, which would keep it from being painted for as
 * long as that takes.
 */
export const init: ClientInit = () =>
	new Promise<void>((painted) => {
		requestAnimationFrame(() => setTimeout(painted));
		setTimeout(painted, LONGEST_WAIT);
	});
