import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticleFile } from '$lib/formats/article';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readArticleFile(name, bytesOf(text));
const BODY =
	'A ferry with 60 people on board sank off the coast on Tuesday, and the police said that 12 of them were rescued.';

describe('head of a story', () => {
	interface Row {
		name?: string;
		text: string;
		title?: string;
		published?: string | null;
		place?: string | null;
		publisher?: string | null;
		url?: string | null;
		body?: string;
		why: string;
	}
	const cases: Row[] = [
		{
			text: `---\ntitle: "Ferry sinks: 12 saved"\ndate: 2024-05-07\nplace: Split\npublisher: The Coast\nurl: https://coast.example/ferry\n---\n${BODY}`,
			title: 'Ferry sinks: 12 saved',
			published: '2024-05-07',
			place: 'Split',
			publisher: 'The Coast',
			url: 'https://coast.example/ferry',
			body: BODY,
			why: 'front matter says all, and is no part of the text'
		},
		{
			text: `---\r\ntitle: Ferry sinks\r\ndate: May 7, 2024\r\n---\r\n\r\n${BODY}`,
			title: 'Ferry sinks',
			published: '2024-05-07',
			why: 'Windows line ends and a date in words'
		},
		{ text: `---\n---\n${BODY}`, body: BODY, published: null, why: 'empty front matter' },
		{ text: `\uFEFF${BODY}`, body: BODY, why: 'a byte order mark is no part of the text' },
		{
			text: `date 2024-05-07 Ferry sinks off Split\n\nSPLIT\n\n${BODY}`,
			title: 'Ferry sinks off Split',
			published: '2024-05-07',
			place: 'SPLIT',
			why: 'a first line that dates and titles, a place on a line of its own'
		},
		{
			text: `2024-05-07: Ferry sinks off Split\n\n${BODY}`,
			title: 'Ferry sinks off Split',
			published: '2024-05-07',
			body: BODY,
			why: 'the same without the word'
		},
		{
			text: `Ferry sinks off Split\n\nMay 7, 2024\n\n${BODY}`,
			title: 'Ferry sinks off Split',
			published: '2024-05-07',
			why: 'a headline and a date on lines of their own'
		},
		{
			text: `SPLIT, Croatia, May 7, 2024 (AP) — ${BODY}`,
			published: '2024-05-07',
			place: 'SPLIT, Croatia',
			body: `SPLIT, Croatia, May 7, 2024 (AP) — ${BODY}`,
			why: 'a dateline dates the story and stays in the text'
		},
		{
			text: `Ferry sinks: many saved\nSPLIT, 7 May 2024 (own report) - ${BODY}`,
			title: 'Ferry sinks: many saved',
			published: '2024-05-07',
			place: 'SPLIT',
			why: 'a headline right above the dateline'
		},
		{
			name: 'a.md',
			text: `Ferry sinks: many saved\nSPLIT, 7 May 2024 (own report) - ${BODY}`,
			title: 'Ferry sinks: many saved',
			published: '2024-05-07',
			place: 'SPLIT',
			why: 'the same in Markdown, which would make one line of both'
		},
		{
			text: `SPLIT (date: Tuesday, 7 May 2024) -- ${BODY}`,
			title: 'A ferry with 60 people on board sank off the coast on Tuesday, and the police said that…',
			published: '2024-05-07',
			place: 'SPLIT',
			why: 'a day of the week in a dateline; and a dateline is no headline'
		},
		{
			text: `SPLIT, May 7 — ${BODY}`,
			published: null,
			place: 'SPLIT',
			why: 'a dateline without a year dates nothing by itself'
		},
		{
			name: 'coast/2024-05-07-ferry.txt',
			text: BODY,
			published: '2024-05-07',
			why: 'the name of the file, when nothing else tells'
		},
		{
			name: '2024-05-07-ferry.txt',
			text: `---\ndate: 2024-05-08\n---\n${BODY}`,
			published: '2024-05-08',
			why: 'front matter goes before the name'
		},
		{
			text: `---\ntitle: Ferry: sinks: now\ndate: 2024-05-08 # a Wednesday\nplace: Split: the port\n---\n${BODY}`,
			title: 'Ferry: sinks: now',
			published: '2024-05-08',
			place: 'Split: the port',
			why: 'a value with a colon is taken as it stands, though it is no YAML'
		},
		{ name: 'ferry-20240507.txt', text: BODY, published: null, why: 'digits in a name may be anything' },
		{
			text: `On 2024-05-07 the ferry left. ${BODY}`,
			published: null,
			why: 'a date in a sentence is when something happened'
		},
		{
			text: BODY,
			title: 'A ferry with 60 people on board sank off the coast on Tuesday, and the police said that…',
			why: 'without a headline, the first sentence cut at a word'
		},
		{
			name: 'a.md',
			text: `# Ferry *sinks* off Split\n\n2024-05-07\n\nThe **ferry** sank &mdash; [twelve](https://x.example) were saved.\n\n- one item\n- another\n`,
			title: 'Ferry sinks off Split',
			published: '2024-05-07',
			body: 'The ferry sank — twelve were saved.\n\none item\n\nanother',
			why: 'Markdown: heading, date line, marks gone, items on their own'
		}
	];
	for (const { name = 'a.txt', text, why, body, ...expected } of cases) {
		test(why, () => {
			const { article, problems } = read(name, text);
			expect(problems).toEqual([]);
			expect(article).toMatchObject(expected);
			if (body !== undefined) expect(article?.text).toBe(body);
		});
	}
});

describe('web pages', () => {
	const page = (inside: string, head = '') =>
		`<!doctype html><html><head><title>Ferry sinks | The Coast</title>${head}</head><body>${inside}</body></html>`;

	test('takes the article and leaves what surrounds it', () => {
		const { article, problems } = read(
			'a.html',
			page(
				`<header><a href="/">The Coast</a></header><nav><ul><li>World</li></ul></nav>
				<main><article><h1>Ferry sinks&nbsp;off Split</h1><p>${BODY}</p><script>alert("x")</script>
				<h2>Rescue</h2><ul><li>Divers &amp; boats</li></ul><aside>Read more</aside><form>Sign up</form>
				<p>It was the <b>third</b> acc<i>id</i>ent<br>this year.</p></article></main>
				<footer>© The Coast</footer><style>p{}</style>`
			)
		);
		expect(problems).toEqual([]);
		expect(article?.title).toBe('Ferry sinks off Split');
		expect(article?.text).toBe(
			`${BODY}\n\nRescue\n\nDivers & boats\n\nIt was the third accident\n\nthis year.`
		);
	});

	test('reads meta tags', () => {
		const { article } = read(
			'a.htm',
			page(
				`<p>${BODY}</p>`,
				`<meta property="og:site_name" content="The Coast"><meta property="og:title" content="Ferry sinks off Split">
				<meta property="article:published_time" content="2024-05-07T23:30:00-04:00"><link rel="canonical" href="https://coast.example/f">`
			)
		);
		expect(article).toMatchObject({
			title: 'Ferry sinks off Split',
			publisher: 'The Coast',
			published: '2024-05-07',
			url: 'https://coast.example/f'
		});
	});

	test('reads linked data, and passes over what is no JSON', () => {
		const data = {
			'@graph': [
				{ '@type': 'WebSite', name: 'Coast' },
				{
					'@type': ['NewsArticle'],
					headline: 'Ferry sinks',
					datePublished: '2024-05-07T10:00:00Z',
					publisher: { '@type': 'Organization', name: 'The Coast' },
					mainEntityOfPage: { '@id': 'https://coast.example/f' }
				}
			]
		};
		const { article } = read(
			'a.html',
			page(
				`<p>${BODY}</p>`,
				`<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`
			)
		);
		expect(article).toMatchObject({
			title: 'Ferry sinks',
			publisher: 'The Coast',
			published: '2024-05-07',
			url: 'https://coast.example/f'
		});
	});

	test('a page without article or main gives its paragraphs, not its menus', () => {
		const menu = '<ul><li><a href="/a">Sport news of today</a></li><li><a href="/b">Weather</a></li></ul>';
		const { article } = read('a.html', page(`${menu}<div><p>${BODY}</p><p>More.</p></div>`));
		expect(article?.text).toBe(`${BODY}\n\nMore.`);
		expect(article?.title).toBe('Ferry sinks');
	});

	test('HTML is known without its ending', () => {
		expect(read('pasted', `<p>${BODY}</p>`).article?.text).toBe(BODY);
	});

	test('a tag left open is closed with what it stands in', () => {
		const { article } = read('a.html', page(`<div><nav>Menu</div><p>${BODY}</p></section><p>More.`));
		expect(article?.text).toBe(`${BODY}\n\nMore.`);
	});

	test('nothing of a script comes through, however it is written', () => {
		const { article } = read(
			'a.html',
			page(
				`<p onclick="steal()">${BODY}</p><SCRIPT>steal()</SCRIPT><svg><script>steal()</script></svg><p>Fine.`
			)
		);
		expect(article?.text).toBe(`${BODY}\n\nFine.`);
	});
});

describe('bad input', () => {
	const utf16 = (text: string) => {
		const bytes = new Uint8Array(2 + text.length * 2);
		bytes.set([0xff, 0xfe]);
		for (let i = 0; i < text.length; i++)
			bytes.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 + i * 2);
		return bytes;
	};
	const refused = [
		{ bytes: new Uint8Array(), message: /empty/, why: 'an empty file' },
		{ bytes: bytesOf(' \n\n\t'), message: /no text/, why: 'nothing but white space' },
		{ bytes: bytesOf('%PDF-1.7 …'), message: /PDF/, why: 'a PDF' },
		{ bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), message: /zip|office/, why: 'a Word document' },
		{ bytes: bytesOf('abc\0def'), message: /binary/, why: 'zero bytes' },
		{ bytes: new Uint8Array(2000).map((_, i) => 1 + (i % 8)), message: /binary/, why: 'control characters' },
		{ bytes: new Uint8Array(10 * 1024 * 1024 + 1).fill(65), message: /10 MB/, why: 'over the limit' },
		{ bytes: bytesOf('---\ntitle: x\n---\n'), message: /no text/, why: 'front matter alone' },
		{ bytes: bytesOf('<html><script>x</script></html>'), message: /no text/, why: 'a page of scripts' }
	];
	for (const { bytes, message, why } of refused) {
		test(`${why} is refused with a reason`, () => {
			const { article, problems } = readArticleFile('bad.txt', bytes);
			expect(article).toBeNull();
			expect(problems).toHaveLength(1);
			expect(problems[0]).toMatchObject({ source: 'bad.txt', message: expect.stringMatching(message) });
		});
	}

	const told = [
		{
			text: `---\ntitle: Ferry\ndate: 2024-13-45\n---\n${BODY}`,
			field: 'date',
			expected: { title: 'Ferry', published: null },
			why: 'a date that does not exist'
		},
		{
			name: '2024-05-07.txt',
			text: `---\ndate: soon\n---\n${BODY}`,
			field: 'date',
			expected: { published: '2024-05-07' },
			why: 'a broken date leaves the next best one'
		},
		{
			text: `---\nurl: javascript:alert(1)\n---\n${BODY}`,
			field: 'url',
			expected: { url: null },
			why: 'an address that is no web address'
		},
		{
			text: `---\ntitle: Ferry sinks\n\t- "now\ndate: 2024-05-07\n---\n${BODY}`,
			field: 'front matter',
			expected: { text: BODY },
			why: 'YAML that is none'
		},
		{
			text: `---\ntitle: [a, b]\ndate: 2024-05-07\n---\n${BODY}`,
			field: 'title',
			expected: { published: '2024-05-07' },
			why: 'a list where one value belongs'
		},
		{
			text: 'Un transbordador con sesenta personas a bordo se hundió el martes frente a la costa y la policía dijo que doce de ellas fueron rescatadas por pescadores de la zona durante la noche.',
			field: null,
			expected: {},
			why: 'another language is read, and said to be one'
		},
		{
			text: 'Паром с шестьюдесятью людьми затонул у побережья.',
			field: null,
			expected: {},
			why: 'another script'
		}
	];
	for (const { name = 'a.txt', text, field, expected, why } of told) {
		test(`${why}: the rest is read`, () => {
			const { article, problems } = read(name, text);
			expect(problems).toHaveLength(1);
			expect(problems[0]).toMatchObject({ source: name, field });
			expect(article).toMatchObject(expected);
		});
	}

	test('Windows-1252 is read as such, and said so', () => {
		const latin = Uint8Array.from(
			[...'The mayor of Logro', '\xf1', 'o said \x93no\x94 on Tuesday.'].join(''),
			(c) => c.charCodeAt(0)
		);
		const { article, problems } = readArticleFile('a.txt', latin);
		expect(article?.text).toBe('The mayor of Logroño said “no” on Tuesday.');
		expect(problems[0].message).toMatch(/Windows-1252/);
	});

	test('UTF-16 is read, with its mark or without', () => {
		expect(readArticleFile('a.txt', utf16(BODY))).toMatchObject({ article: { text: BODY }, problems: [] });
		expect(readArticleFile('a.txt', utf16(BODY).subarray(2))).toMatchObject({
			article: { text: BODY },
			problems: []
		});
	});

	const hostile = [
		{ name: 'a.md', text: '['.repeat(300_000), why: 'open brackets' },
		{ name: 'a.md', text: '*a _b '.repeat(50_000), why: 'open emphasis' },
		{ name: 'a.md', text: '> '.repeat(100_000), why: 'nested quotations' },
		{ name: 'a.md', text: '- '.repeat(100_000), why: 'nested lists' },
		{ name: 'a.md', text: '`'.repeat(150_000) + 'a' + '`'.repeat(149_999), why: 'code marks' },
		{ name: 'a.md', text: '> > > > a\n\n'.repeat(8000), why: 'many short quotations' },
		{ name: 'a.html', text: '<div>'.repeat(200_000), why: 'elements never closed' },
		{ name: 'a.html', text: '<b><i>'.repeat(50_000) + '</u>'.repeat(50_000), why: 'closing tags of nothing' },
		{ name: 'a.html', text: '<'.repeat(500_000), why: 'open angles' },
		{ name: 'a.html', text: '<p '.repeat(200_000), why: 'attributes without end' },
		{ name: 'a.html', text: '&'.repeat(500_000), why: 'ampersands' },
		{ name: 'a.html', text: '<title>' + 'a | '.repeat(200_000), why: 'a title without end' },
		{
			name: 'a.txt',
			text: '---\n' + 'a: &a [*a, *a]\n'.repeat(2000) + '---\nx',
			why: 'aliases in front matter'
		},
		{ name: 'a.txt', text: '\n'.repeat(500_000) + 'a', why: 'line breaks' },
		{ name: 'a.txt', text: 'A'.repeat(1_000_000), why: 'one word without end' },
		{ name: 'a.txt', text: 'A. '.repeat(300_000), why: 'initials without end' }
	];
	for (const { name, text, why } of hostile) {
		test(`${why}: read, or told why not`, { timeout: 30_000 }, () => {
			const { article, problems } = readArticleFile(name, bytesOf(text));
			expect(article !== null || problems.length > 0).toBe(true);
			expect(article?.title.length ?? 0).toBeLessThanOrEqual(200);
		});
	}
});

describe('ids', () => {
	test('are the same for the same file, and differ by name and by text', () => {
		const id = (name: string, text: string) => read(name, text).article!.id;
		expect(id('a.txt', BODY)).toBe(id('a.txt', BODY));
		expect(id('a.txt', BODY)).not.toBe(id('b.txt', BODY));
		expect(id('a.txt', BODY)).not.toBe(id('a.txt', `${BODY} `));
		expect(id('a.txt', BODY)).toMatch(/^[0-9a-z]{8,14}$/);
	});

	test('of ten thousand like texts are distinct', () => {
		const ids = new Set(Array.from({ length: 10_000 }, (_, i) => read('a.txt', `${BODY} ${i}`).article!.id));
		expect(ids.size).toBe(10_000);
	});
});

describe('whatever the file holds', () => {
	const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'pasted', '2024-05-07-a.txt');
	const scraps = fc.constantFrom(
		'---\n',
		'date: 2024-02-30\n',
		'<p>',
		'</p>',
		'<script>',
		'# ',
		'\n\n',
		'&amp;',
		'KYIV — ',
		'😀',
		'מלחמה ',
		'{{',
		'[x](y)'
	);
	const texts = fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 20 }), fc.lorem()), {
		maxLength: 30
	});

	test('it is read or refused with a reason, never thrown at', () => {
		fc.assert(
			fc.property(names, texts, (name, parts) => {
				const { article, problems } = read(name, parts.join(''));
				if (!article) expect(problems.length).toBeGreaterThan(0);
				else {
					expect(article.text.trim()).not.toBe('');
					expect(article.title).not.toBe('');
					expect(article.title.length).toBeLessThanOrEqual(300);
				}
				for (const { source, message } of problems) {
					expect(source).toBe(name);
					expect(message).not.toBe('');
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('any bytes are read or refused', () => {
		fc.assert(
			fc.property(names, fc.uint8Array({ maxLength: 400 }), (name, bytes) => {
				const { article, problems } = readArticleFile(name, bytes);
				expect(article !== null || problems.length > 0).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});
});
