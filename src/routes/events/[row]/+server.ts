import { json } from '@sveltejs/kit';
import { askedHoldings, askedRow } from '../../asked.server';
import type { RequestHandler } from './$types';

/** A row's whole record, with its evidence. */
export const GET: RequestHandler = async ({ url, params }) => {
	const { columns, details } = await askedHoldings(url);
	return json(await details.event(askedRow(params.row, columns.length)));
};
