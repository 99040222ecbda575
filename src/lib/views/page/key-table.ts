/** What a key does, as the help tells it. */
export interface KeyHelp {
	readonly keys: readonly string[];
	readonly does: string;
}

/** All keys, by where they hold. */
export const KEY_HELP: readonly { readonly where: string; readonly keys: readonly KeyHelp[] }[] = [
	{
		where: 'Everywhere',
		keys: [
			{ keys: ['/'], does: 'Search' },
			{ keys: ['Ctrl K', '⌘ K'], does: 'Find any command, kind, place or actor' },
			{ keys: ['j'], does: 'Next event' },
			{ keys: ['k'], does: 'Previous event' },
			{ keys: ['Enter'], does: 'Open the event' },
			{ keys: ['Esc'], does: 'Close the event' },
			{ keys: ['u'], does: 'Take back the last step' },
			{ keys: ['g t'], does: 'Table' },
			{ keys: ['g p'], does: 'Map and timeline' },
			{ keys: ['g l'], does: 'List of events' },
			{ keys: ['?'], does: 'These keys' }
		]
	},
	{
		where: 'On the map and the timeline',
		keys: [
			{ keys: ['←', '→', '↑', '↓'], does: 'Go from mark to mark, or move the view' },
			{ keys: ['+', '−'], does: 'Closer and farther' },
			{ keys: ['Enter'], does: 'Open what the focus is at' }
		]
	},
	{
		where: 'In a review',
		keys: [
			{ keys: ['a'], does: 'Accept the event' },
			{ keys: ['x'], does: 'Reject it' },
			{ keys: ['e'], does: 'Correct it' },
			{ keys: ['n', 'p'], does: 'Next and previous, in order of doubt' }
		]
	},
	{
		where: 'Corrections',
		keys: [
			{ keys: ['Ctrl Z', '⌘ Z'], does: 'Undo' },
			{ keys: ['Ctrl Shift Z', '⌘ Shift Z'], does: 'Redo' }
		]
	},
	{
		where: 'In a calendar',
		keys: [
			{ keys: ['←', '→', '↑', '↓'], does: 'Day and week' },
			{ keys: ['Home', 'End'], does: 'Ends of the week' },
			{ keys: ['Page\u00a0Up', 'Page\u00a0Down'], does: 'Month; with Shift, year' }
		]
	}
];

/** What a key asks the page for. */
export type KeyAction =
	'search' | 'palette' | 'next' | 'previous' | 'close' | 'undo' | 'table' | 'picture' | 'list' | 'help';

const PLAIN: Readonly<Record<string, KeyAction>> = {
	'/': 'search',
	j: 'next',
	k: 'previous',
	Escape: 'close',
	u: 'undo',
	'?': 'help'
};
const AFTER_G: Readonly<Record<string, KeyAction>> = { t: 'table', p: 'picture', l: 'list' };

/** A "g" is waited on for so long, in milliseconds. */
const TOGETHER = 1500;

/** Reads keys one after the other; "g" gives the next one another meaning. */
export class KeyReader {
	#gAt = -Infinity;

	/** @param at When the key was pressed, in milliseconds. */
	read(key: string, at: number): KeyAction | null {
		const second = at - this.#gAt < TOGETHER;
		this.#gAt = key === 'g' && !second ? at : -Infinity;
		if (second && key in AFTER_G) return AFTER_G[key];
		return PLAIN[key] ?? null;
	}
}
