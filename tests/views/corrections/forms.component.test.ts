import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Article, EventRecord, When } from '$lib/model';
import { ColumnEngine } from '$lib/explore/column-engine';
import AddFromSelection from '$lib/views/corrections/AddFromSelection.svelte';
import EditForm from '$lib/views/corrections/EditForm.svelte';
import MergeForm from '$lib/views/corrections/MergeForm.svelte';
import { likely } from '$lib/views/corrections/likely';
import { Corrections } from '$lib/views/corrections/session.svelte';
import SplitForm from '$lib/views/corrections/SplitForm.svelte';
import '../../../src/app.css';
import { partOf } from '../../../src/routes/engine-over';
import { ARTICLE, reported, town } from '../map/reported';

const SUMY = town('1', 'Sumy', 'Ukraine', [34.8, 50.9]);
const ODESA = town('2', 'Odesa', 'Ukraine', [30.7, 46.5]);
const STORY: Article = {
	...ARTICLE,
	text: 'A blast in Sumy. Later a fire broke out. Talks were held in Odesa.'
};
const spans = [
	{ start: 0, end: 16 },
	{ start: 17, end: 40 }
];
const BLAST: EventRecord = {
	...reported({ id: 'blast', title: 'Blast in Sumy', day: '2025-04-13', place: SUMY, killed: 35 }),
	evidence: spans.map((span) => ({ articleId: ARTICLE.id, span }))
};
const TALKS = reported({
	id: 'talks',
	title: 'Talks in Odesa',
	kind: 'meeting',
	day: '2025-04-14',
	place: ODESA
});
const OLD = reported({
	id: 'old',
	title: 'Flood of another year',
	kind: 'disaster',
	day: '2019-01-01',
	place: ODESA
});

const read = (words: string): When | null =>
	/^\d+ April 2025$/.test(words)
		? { ...BLAST.when!.value, range: { start: `2025-04-${words.slice(0, 2)}`, end: '2025-04-12' } }
		: null;

/** A session over three events; places and dates are looked up in what stands here. */
function session(): Corrections {
	const { columns, details } = partOf([OLD, BLAST, TALKS], [STORY]);
	const engine = new ColumnEngine(columns, details);
	return new Corrections(() => ({ events: [BLAST, TALKS, OLD], articles: [STORY] }), {
		has: () => false,
		event: (id) => engine.event(id),
		likely: (event, typed, most) => likely(engine, event, typed, most),
		warm: () => {},
		places: async (name) => [SUMY, ODESA].filter((place) => place.name.startsWith(name)),
		when: async (words) => read(words)
	});
}

beforeEach(() => localStorage.clear());

const edits = [
	{
		why: 'a title',
		act: () => page.getByLabelText('Title').fill('Missile strike'),
		field: 'title',
		after: 'Missile strike'
	},
	{
		why: 'a kind',
		act: () => page.getByLabelText('Kind').selectOptions('accident'),
		field: 'kind',
		after: 'accident'
	},
	{
		why: 'a status',
		act: () => page.getByLabelText('Status').selectOptions('denied'),
		field: 'status',
		after: 'denied'
	},
	{
		why: 'a date in words',
		act: () => page.getByLabelText('Date, in words').fill('11 April 2025'),
		field: 'when',
		after: expect.objectContaining({ range: { start: '2025-04-11', end: '2025-04-12' } }) as unknown
	},
	{ why: 'no date', act: () => page.getByLabelText('Date, in words').fill(''), field: 'when', after: null },
	{
		why: 'no place',
		act: () => page.getByRole('button', { name: 'No place' }).click(),
		field: 'where',
		after: null
	},
	{
		why: 'a place by its name',
		act: async () => {
			await page.getByLabelText('Another place').fill('Ode');
			await page.getByRole('button', { name: /^Odesa/ }).click();
		},
		field: 'where',
		after: ODESA
	},
	{
		why: 'a figure, from and to',
		act: async () => {
			await page.getByLabelText('Killed from').fill('30');
			await page.getByLabelText('Killed to').fill('40');
		},
		field: 'killed',
		after: expect.objectContaining({ low: 30, high: 40 }) as unknown
	},
	{
		why: 'no figure',
		act: async () => {
			await page.getByLabelText('Killed from').fill('');
			await page.getByLabelText('Killed to').fill('');
		},
		field: 'killed',
		after: null
	}
];

for (const { why, act, field, after } of edits)
	test(`the form sets ${why}, and that alone`, async () => {
		const corrections = session();
		const onclose = vi.fn();
		render(EditForm, { event: BLAST, corrections, published: '2025-04-16', onclose });
		await act();
		await page.getByRole('button', { name: 'Save' }).click();
		await expect.poll(() => onclose.mock.calls.length).toBe(1);
		expect(corrections.history.made.map(({ change }) => change)).toEqual([
			expect.objectContaining({ do: 'set', field, after })
		]);
	});

test('what cannot be read is told, and nothing is recorded', async () => {
	const corrections = session();
	const onclose = vi.fn();
	render(EditForm, { event: BLAST, corrections, published: '2025-04-16', onclose });
	await page.getByLabelText('Date, in words').fill('whenever');
	await page.getByLabelText('Killed from').fill('many');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect.element(page.getByText(/These words name no day/)).toBeVisible();
	await expect.element(page.getByRole('alert')).toHaveTextContent(/Killed: whole numbers/);
	expect(corrections.history.made).toEqual([]);
	expect(onclose).not.toHaveBeenCalled();
	await userEvent.keyboard('{Escape}');
	expect(onclose).toHaveBeenCalledOnce();
});

test('a point of the map is taken under the name that was typed', async () => {
	const corrections = session();
	render(EditForm, { event: BLAST, corrections, published: null, onclose: () => {} });
	await page.getByLabelText('Another place').fill('The dam');
	await page.getByRole('button', { name: 'Click on the map' }).click();
	corrections.pointing!([33, 47]);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect.poll(() => corrections.history.made.length).toBe(1);
	expect(corrections.event('blast')!.where!.value).toMatchObject({ name: 'The dam', point: [33, 47] });
});

test('events of close days are offered to be merged, others when they are searched for', async () => {
	const corrections = session();
	const onclose = vi.fn();
	render(MergeForm, { event: BLAST, corrections, onclose });
	await expect.element(page.getByRole('button', { name: 'Merge' })).toBeDisabled();
	await expect.element(page.getByRole('checkbox')).toHaveAccessibleName(/Talks in Odesa/);
	await page.getByRole('searchbox').fill('flod');
	await page.getByRole('checkbox', { name: /Flood/ }).click();
	await page.getByRole('searchbox').fill('nothing of the kind');
	// What is picked stays, whatever is searched for.
	await expect.element(page.getByRole('checkbox', { name: /Flood/ })).toBeChecked();
	await page.getByRole('button', { name: 'Merge' }).click();
	expect(onclose).toHaveBeenCalledOnce();
	expect(corrections.history.made.map(({ change }) => change.do)).toEqual(['merge']);
	expect(corrections.corrected.events.map(({ id }) => id)).not.toContain('old');
});

test('a sentence is split off, but never the last', async () => {
	const corrections = session();
	render(SplitForm, { event: BLAST, corrections, onclose: () => {} });
	const split = page.getByRole('button', { name: 'Split' });
	const [first, second] = [page.getByRole('checkbox').nth(0), page.getByRole('checkbox').nth(1)];
	await expect.element(split).toBeDisabled();
	await first.click();
	await second.click();
	await expect.element(page.getByRole('status')).toHaveTextContent('One sentence has to stay.');
	await expect.element(split).toBeDisabled();
	await first.click();
	await split.click();
	expect(corrections.history.made.map(({ change }) => change.do)).toEqual(['split']);
	expect(corrections.corrected.events).toHaveLength(4);
});

test('selected words of the article are offered as an event; a selection elsewhere is not', async () => {
	const article = document.createElement('div');
	article.innerHTML = '<p data-start="0">A blast in Sumy.</p><p data-start="17">Later a fire broke out.</p>';
	const aside = document.createElement('p');
	aside.textContent = 'Something else';
	document.body.append(article, aside);
	const onadd = vi.fn();
	render(AddFromSelection, { articleId: 'a', within: article, onadd });
	const add = page.getByRole('button', { name: 'Add event from selection' });
	getSelection()!.selectAllChildren(aside);
	await expect.element(add).not.toBeInTheDocument();
	const words = article.lastElementChild!.firstChild!;
	getSelection()!.setBaseAndExtent(words, 5, words, 12);
	await add.click();
	expect(onadd).toHaveBeenCalledExactlyOnceWith({ articleId: 'a', span: { start: 23, end: 29 } });
	article.remove();
	aside.remove();
});
