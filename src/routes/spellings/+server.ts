import { json } from '@sveltejs/kit';
import { askedHoldings, askedWords } from '../asked.server';
import type { RequestHandler } from './$types';

/** Words that answer a search though they are spelled otherwise (`?word=…`), the commonest first. */
export const GET: RequestHandler = async ({ url }) => {
	const words = askedWords(url);
	const { details } = await askedHoldings(url);
	return json((await details.spellings?.(words)) ?? []);
};
