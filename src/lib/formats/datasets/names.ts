/** Endings of names that data sets go by; articles never do. */
const ENDINGS = /\.(?:csv|tsv|tab|ndjson|jsonl|geojson|json|parquet|pq|arrow|arrows|feather|ipc)$/i;

/** Whether a file's name says that it is a data set and not an article. */
export function isDatasetName(name: string): boolean {
	return ENDINGS.test(name);
}
