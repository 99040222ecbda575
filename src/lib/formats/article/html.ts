import type { IsoDay } from '$lib/model';
import { readDay } from './day';
import { readLinkedData } from './linked-data';
import { readTags, type TagHandler } from './tags';

/** What a web page says of its story. */
export interface Page {
	/** Paragraphs, headings and list items, a blank line between them. */
	readonly text: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly published: IsoDay | null;
}

const LEFT_OUT = new Set(
	'script style noscript template nav aside footer form iframe object embed svg canvas math button select textarea dialog menu figcaption audio video map'.split(
		' '
	)
);
const BLOCKS = new Set(
	'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tr td th figure hr br body html address details summary center'.split(
		' '
	)
);
const LINKED_DATA_LIMIT = 500_000;
/** Blocks with more of their words in links than this are menus. */
const MOST_LINKED = 0.6;
const SHORTEST_STORY = 140;

interface Block {
	readonly text: string;
	readonly tag: string;
	/** Which `article` it stands in, 0 for none. */
	readonly article: number;
	readonly main: boolean;
	readonly linked: number;
}

/**
 * Takes the story out of a web page: its paragraphs and what the page says of it in `meta` tags and linked data.
 * Scripts, styles, menus, side columns, forms and footers are left out; nothing is executed or fetched.
 */
export function readHtml(html: string): Page {
	const reader = new PageReader();
	readTags(html, reader);
	return reader.page();
}

class PageReader implements TagHandler {
	readonly #blocks: Block[] = [];
	readonly #meta = new Map<string, string>();
	readonly #linkedData: string[] = [];
	/** How many open elements are left out; anything above 0 drops text. */
	#dropped = 0;
	#main = 0;
	#header = 0;
	#link = 0;
	#articles = 0;
	readonly #openArticles: number[] = [];
	#text: string[] = [];
	#linkedLength = 0;
	#tag = 'p';
	#reading: 'title' | 'linked-data' | null = null;
	#titleText = '';
	#firstTime: string | null = null;

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'meta') return this.#readMeta(attributes);
		if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''))
			this.#remember('canonical', attributes.href);
		if (name === 'time' && attributes.datetime) this.#firstTime ??= attributes.datetime;
		if (name === 'title' && this.#dropped === 0) this.#reading = 'title';
		if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) {
			this.#reading = 'linked-data';
			this.#linkedData.push('');
		}
		if (LEFT_OUT.has(name)) {
			this.#flush();
			this.#dropped++;
			return;
		}
		if (name === 'a') this.#link++;
		if (!BLOCKS.has(name)) return;
		this.#flush();
		this.#tag = name;
		if (name === 'article') this.#openArticles.push(++this.#articles);
		if (name === 'main' || attributes.role === 'main') this.#main++;
		if (name === 'header') this.#header++;
	}

	close(name: string): void {
		if (name === 'title' || name === 'script') this.#reading = null;
		if (LEFT_OUT.has(name)) {
			this.#dropped = Math.max(0, this.#dropped - 1);
			return;
		}
		if (name === 'a') this.#link = Math.max(0, this.#link - 1);
		if (!BLOCKS.has(name)) return;
		this.#flush();
		this.#tag = 'p';
		if (name === 'article') this.#openArticles.pop();
		if (name === 'main') this.#main = Math.max(0, this.#main - 1);
		if (name === 'header') this.#header = Math.max(0, this.#header - 1);
	}

	text(text: string): void {
		if (this.#reading === 'title') this.#titleText += text;
		else if (this.#reading === 'linked-data') {
			const last = this.#linkedData.length - 1;
			if (this.#linkedData[last].length < LINKED_DATA_LIMIT) this.#linkedData[last] += text;
		} else if (this.#dropped === 0) {
			this.#text.push(text);
			if (this.#link > 0) this.#linkedLength += text.trim().length;
		}
	}

	page(): Page {
		this.#flush();
		const linked = readLinkedData(this.#linkedData);
		const story = this.#story();
		const heading = story.find(({ tag }) => tag === 'h1') ?? this.#blocks.find(({ tag }) => tag === 'h1');
		const site = this.#meta.get('og:site_name') ?? this.#meta.get('application-name') ?? null;
		const title =
			linked.headline ?? heading?.text ?? this.#meta.get('og:title') ?? withoutSite(this.#titleText, site);
		const kept = story.filter((block) => block.tag !== 'h1' || block.text !== heading?.text);
		return {
			text: (kept.length > 0 ? kept : story).map(({ text }) => text).join('\n\n'),
			title,
			publisher: linked.publisher ?? site,
			url: this.#meta.get('canonical') ?? this.#meta.get('og:url') ?? linked.url,
			published: linked.published ?? this.#publishedInMeta() ?? readDay(this.#firstTime ?? '')
		};
	}

	#readMeta(attributes: Readonly<Record<string, string>>): void {
		const key = attributes.property ?? attributes.name ?? attributes.itemprop;
		if (key) this.#remember(key.toLowerCase(), attributes.content);
	}

	#remember(key: string, value: string | undefined): void {
		if (value?.trim() && !this.#meta.has(key) && key.length < 100)
			this.#meta.set(key, value.trim().slice(0, 2000));
	}

	#publishedInMeta(): IsoDay | null {
		for (const key of PUBLISHED) {
			const day = readDay(this.#meta.get(key) ?? '');
			if (day) return day;
		}
		return null;
	}

	#flush(): void {
		if (this.#text.length === 0) return;
		const text = this.#text
			.join('')
			.replace(/[\s\u00a0]+/g, ' ')
			.trim();
		// A page's own header holds its name and menus; of them only a heading may be the story's.
		const heading = /^h[1-6]$/.test(this.#tag);
		const outside = this.#header > 0 && this.#openArticles.length === 0 && this.#main === 0 && !heading;
		if (text !== '' && !outside) {
			this.#blocks.push({
				text,
				tag: this.#tag,
				article: this.#openArticles[0] ?? 0,
				main: this.#main > 0,
				linked: this.#linkedLength / text.length
			});
		}
		this.#text = [];
		this.#linkedLength = 0;
	}

	/** The longest `article`, else `main`, else all of the page that is no menu. */
	#story(): Block[] {
		const lengths = new Map<number, number>();
		for (const { article, text } of this.#blocks)
			if (article > 0) lengths.set(article, (lengths.get(article) ?? 0) + text.length);
		let longest = 0;
		for (const [article, length] of lengths) if (length > (lengths.get(longest) ?? 0)) longest = article;
		const total = this.#blocks.reduce((sum, { text }) => sum + text.length, 0);
		const enough = (blocks: readonly Block[]) => {
			const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
			return length >= Math.min(SHORTEST_STORY, total / 2);
		};
		const inArticle = longest > 0 ? this.#blocks.filter(({ article }) => article === longest) : [];
		if (inArticle.length > 0 && enough(inArticle)) return withoutMenus(inArticle);
		const inMain = this.#blocks.filter(({ main }) => main);
		if (inMain.length > 0 && enough(inMain)) return withoutMenus(inMain);
		return withoutMenus(this.#blocks);
	}
}

const PUBLISHED = [
	'article:published_time',
	'datepublished',
	'date',
	'pubdate',
	'publishdate',
	'dc.date',
	'dc.date.issued',
	'dcterms.created',
	'parsely-pub-date',
	'sailthru.date',
	'og:published_time'
];

function withoutMenus(blocks: readonly Block[]): Block[] {
	return blocks.filter(
		({ linked, text, tag }) => linked <= MOST_LINKED || (text.length > 100 && tag !== 'li')
	);
}

/** "Strike kills 35 | The Paper": the site's name is no part of the headline. */
function withoutSite(title: string, site: string | null): string | null {
	const line = title.slice(0, 1000).replace(/\s+/g, ' ').trim();
	if (line === '') return null;
	const cut = Math.max(
		line.lastIndexOf(' | '),
		line.lastIndexOf(' - '),
		line.lastIndexOf(' — '),
		line.lastIndexOf(' – ')
	);
	if (cut < 0) return line;
	const tail = line.slice(cut + 3);
	const names = site ? tail.toLowerCase() === site.toLowerCase() : line[cut + 1] === '|' && tail.length < 40;
	return names ? line.slice(0, cut) : line;
}
