import { fold } from '$lib/explore/fold';
import { answers } from '$lib/explore/spelling';

/** Something that the palette can do. */
export interface Command {
	readonly id: string;
	/** "Show only Ukraine" is listed as "Ukraine" under "Places". */
	readonly name: string;
	readonly group: string;
	/** Said beside the name: a key, or how many events there are. */
	readonly hint?: string;
	/** Words that it is found by besides its name. */
	readonly also?: string;
	readonly run: () => void;
}

/** As many of a group as are shown while nothing is typed, so that each group is seen. */
const FEW = 4;
const MOST = 40;

/** Commands that answer what is typed, the best of each group first, groups in the order that they come in. */
export function commandsFor(commands: readonly Command[], typed: string): Command[] {
	const words = fold(typed).split(/\s+/).filter(Boolean);
	if (words.length === 0) {
		const shown = new Map<string, number>();
		return commands.filter(({ group }, at) => {
			const count = (shown.get(group) ?? 0) + 1;
			shown.set(group, count);
			return count <= FEW || group === commands[0]?.group || at < FEW;
		});
	}
	const scored = commands.flatMap((command, at) => {
		const score = scoreOf(command, words);
		return score === null ? [] : [{ command, score, at }];
	});
	const best = scored.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, MOST);
	// The group of the best answer comes first, and each group stands together.
	const groups = Array.from(new Set(best.map(({ command }) => command.group)));
	return groups.flatMap((group) =>
		best.filter(({ command }) => command.group === group).map(({ command }) => command)
	);
}

/** `null` if a word is not answered; a beginning counts for more than a part, and that for more than a likeness. */
function scoreOf({ name, also = '', group }: Command, words: readonly string[]): number | null {
	const folded = fold(name);
	const parts = `${folded} ${fold(also)} ${fold(group)}`.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	let score = folded.startsWith(words.join(' ')) ? 4 : 0;
	for (const word of words) {
		if (parts.some((part) => part.startsWith(word))) score += 3;
		else if (folded.includes(word)) score += 2;
		else if (parts.some((part) => answers(part, word))) score += 1;
		else return null;
	}
	return score;
}
