/** How a page begins its program, as SvelteKit writes it. */
const START = /Promise\.all\(\[\s*import\("[^"]*"\),\s*import\("[^"]*"\)\s*\]\)/;

/**
 * Lets a page that came drawn be painted before its program is fetched: what it takes would keep the picture, and the
 * fonts that it is set in, from coming. `afterPaint` stands in `app.html`.
 *
 * @param scripts Addresses of all that the program consists of, which are then fetched at once.
 */
export function startAfterPaint(html: string, scripts: readonly string[]): string {
	return html.replace(START, (start) => `afterPaint(${JSON.stringify(scripts)}).then(() => ${start})`);
}
