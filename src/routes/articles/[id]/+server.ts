import { json } from '@sveltejs/kit';
import { askedHoldings } from '../../asked.server';
import type { RequestHandler } from './$types';

/** An article by its id; `null` if there is none. */
export const GET: RequestHandler = async ({ url, params }) => {
	const { details } = await askedHoldings(url);
	return json(await details.article(params.id));
};
