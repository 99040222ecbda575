/// <reference lib="webworker" />
import { Vocabulary } from '$lib/explore/vocabulary';
import {
	DatasetFault,
	FIELDS,
	openDataset,
	previewOf,
	readDataset,
	type DatasetDetails,
	type Mapping,
	type OpenedDataset
} from '$lib/formats/datasets';
import type { Columns } from '$lib/model/columns';
import type { AskDataset, DetailsQuestion, TellDataset } from './dataset-messages';
import { searchRows } from './search-rows';
import { strings } from '$lib/views/strings';

/** Reads one data set in the browser, off the page's thread, and keeps its rows. Nothing leaves it. */

const PREVIEWED = 8;

let opened: OpenedDataset | null = null;
let details: DatasetDetails | null = null;
let names: Pick<Columns, 'places' | 'actors'> | null = null;
let vocabulary: Vocabulary | null = null;
let cancelled = false;

self.onmessage = async ({ data }: MessageEvent<AskDataset>) => {
	try {
		await answer(data);
	} catch (error) {
		const message = (error as Error).message;
		tell({
			tell: 'failed',
			message: error instanceof DatasetFault ? message : strings.routes.dataNotRead(message)
		});
	}
};

async function answer(asked: AskDataset): Promise<void> {
	switch (asked.ask) {
		case 'open':
			opened = await openDataset(asked.file.name, asked.file);
			return look(opened);
		case 'preview':
			return tell({ tell: 'preview', preview: previewOf(opened!, asked.mapping, PREVIEWED) });
		case 'read':
			return read(opened!, asked.mapping);
		case 'cancel':
			cancelled = true;
			return;
		case 'details':
			return tell({ tell: 'details', call: asked.call, answer: details && tellOf(details, asked.question) });
	}
}

function look(opened: OpenedDataset): void {
	const { name, what, profile, head, sample, guess } = opened;
	tell({
		tell: 'look',
		look: {
			name,
			what,
			known: profile?.name ?? null,
			head,
			examples: head.map((_, at) => sample.find((row) => row[at])?.[at]?.slice(0, 60) ?? ''),
			guess,
			fields: Object.entries(FIELDS),
			preview: previewOf(opened, guess.mapping, PREVIEWED)
		}
	});
}

async function read(opened: OpenedDataset, mapping: Mapping): Promise<void> {
	cancelled = false;
	const dataset = await readDataset(opened, mapping, {
		onprogress: ({ done, rows }) => tell({ tell: 'progress', done, rows }),
		cancelled: () => cancelled
	});
	if (!dataset) return tell({ tell: 'cancelled' });
	details = dataset.details;
	const { columns, report } = dataset;
	names = { places: columns.places, actors: columns.actors };
	self.postMessage({ tell: 'read', columns, report } satisfies TellDataset, buffersOf(columns));
}

/** What can be handed over instead of copied. */
function buffersOf(columns: Columns): ArrayBuffer[] {
	const buffers = new Set<ArrayBuffer>();
	const gather = (value: unknown) => {
		if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
		else if (value && typeof value === 'object' && !Array.isArray(value))
			Object.values(value).forEach(gather);
	};
	gather(columns);
	return [...buffers];
}

function tellOf(details: DatasetDetails, question: DetailsQuestion): unknown {
	switch (question.of) {
		case 'ids':
		case 'titles':
			return details[question.of](question.rows);
		case 'event':
			return details.event(question.row);
		case 'article':
		case 'rowOf':
			return details[question.of](question.id);
		case 'search':
			return searchRows(details, question.words, known());
		case 'spellings':
			return Array.from(new Set(question.words.flatMap((word) => known().variants(word))), (word) =>
				known().written(word)
			);
	}
}

/** Made when something is first looked for. */
function known(): Vocabulary {
	return (vocabulary ??= Vocabulary.ofNames(names!.places, names!.actors));
}

function tell(message: TellDataset): void {
	self.postMessage(message);
}
