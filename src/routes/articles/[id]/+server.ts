import { error, json } from '@sveltejs/kit';
import { askedHoldings } from '../../asked.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, params }) => {
	const { details } = await askedHoldings(url);
	const article = await details.article(params.id);
	if (!article) error(404, 'There is no such article.');
	return json(article);
};
