import { error, json } from '@sveltejs/kit';
import { askedHoldings, askedRows } from '../asked.server';
import type { RequestHandler } from './$types';
import { strings } from '$lib/views/strings';

/** Ids and titles of rows (`?rows=3,4`), or the row of an event by its own id (`?id=…`; `null` if there is none). */
export const GET: RequestHandler = async ({ url }) => {
	const { columns, details } = await askedHoldings(url);
	const id = url.searchParams.get('id');
	if (id !== null) return json({ row: await details.rowOf(id) });
	const asked = url.searchParams.get('rows');
	if (asked === null) error(400, strings.routes.askForRows);
	const rows = askedRows(asked, columns.length);
	return json({ ids: await details.ids(rows), titles: await details.titles(rows) });
};
