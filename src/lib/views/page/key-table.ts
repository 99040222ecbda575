import { strings } from '../strings';

const say = strings.commands;

/** What a key does, as the help tells it. */
export interface KeyHelp {
	readonly keys: readonly string[];
	readonly does: string;
}

/** All keys, by where they hold. */
export const KEY_HELP: readonly { readonly where: string; readonly keys: readonly KeyHelp[] }[] = [
	{
		where: say.everywhere,
		keys: [
			{ keys: ['/'], does: say.search },
			{ keys: ['Ctrl K', '⌘ K'], does: say.findAny },
			{ keys: ['j'], does: say.nextEvent },
			{ keys: ['k'], does: say.previousEvent },
			{ keys: ['Enter'], does: say.openEvent },
			{ keys: ['Esc'], does: say.closeEvent },
			{ keys: ['u'], does: say.takeBack },
			{ keys: ['g t'], does: say.table },
			{ keys: ['g p'], does: say.mapAndTimeline },
			{ keys: ['g l'], does: say.list },
			{ keys: ['?'], does: say.theseKeys }
		]
	},
	{
		where: say.onMapAndTimeline,
		keys: [
			{ keys: ['←', '→', '↑', '↓'], does: say.fromMarkToMark },
			{ keys: ['+', '−'], does: say.closerAndFarther },
			{ keys: ['Enter'], does: say.openFocused }
		]
	},
	{
		where: say.inAReview,
		keys: [
			{ keys: ['a'], does: say.accept },
			{ keys: ['x'], does: say.reject },
			{ keys: ['e'], does: say.correct },
			{ keys: ['n', 'p'], does: say.byDoubt }
		]
	},
	{
		where: say.corrections,
		keys: [
			{ keys: ['Ctrl Z', '⌘ Z'], does: say.undo },
			{ keys: ['Ctrl Shift Z', '⌘ Shift Z'], does: say.redo }
		]
	},
	{
		where: say.inACalendar,
		keys: [
			{ keys: ['←', '→', '↑', '↓'], does: say.dayAndWeek },
			{ keys: ['Home', 'End'], does: say.endsOfWeek },
			{ keys: ['Page\u00a0Up', 'Page\u00a0Down'], does: say.monthAndYear }
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
