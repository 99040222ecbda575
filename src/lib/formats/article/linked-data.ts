import type { IsoDay } from '$lib/model';
import { readDay } from './day';

/** What a page's JSON-LD says of its story. */
export interface LinkedData {
	readonly headline: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly published: IsoDay | null;
}

const STORIES = /^(?:\w*Article|BlogPosting|LiveBlogPosting|ReportageNewsArticle|Report)$/;
const DEEPEST = 6;
const MOST_NODES = 500;

/** Reads the first story that a page's JSON-LD blocks describe; a block that is not JSON is passed over. */
export function readLinkedData(blocks: readonly string[]): LinkedData {
	for (const block of blocks) {
		const story = findStory(parsed(block));
		if (!story) continue;
		return {
			headline: textOf(story.headline) ?? textOf(story.name),
			publisher: nameOf(story.publisher),
			url: textOf(story.url) ?? idOf(story.mainEntityOfPage),
			published: readDay(textOf(story.datePublished) ?? '')
		};
	}
	return { headline: null, publisher: null, url: null, published: null };
}

type Node = Record<string, unknown>;

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function findStory(root: unknown): Node | null {
	const queue: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
	for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
		const { value, depth } = queue[i];
		if (typeof value !== 'object' || value === null || depth > DEEPEST) continue;
		if (isStory(value as Node)) return value as Node;
		for (const inner of Object.values(value).slice(0, MOST_NODES))
			queue.push({ value: inner, depth: depth + 1 });
	}
	return null;
}

function isStory(node: Node): boolean {
	const types = [node['@type']].flat();
	return types.some((type) => typeof type === 'string' && STORIES.test(type));
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2000) : null;
}

function nameOf(value: unknown): string | null {
	const [first] = [value].flat();
	return textOf(first) ?? (typeof first === 'object' && first !== null ? textOf((first as Node).name) : null);
}

function idOf(value: unknown): string | null {
	return (
		textOf(value) ?? (typeof value === 'object' && value !== null ? textOf((value as Node)['@id']) : null)
	);
}
