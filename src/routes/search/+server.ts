import { askedHoldings, askedWords } from '../asked.server';
import type { RequestHandler } from './$types';

/** Which rows hold all of the words (`?word=…&word=…`): a bit a row, the lowest bit of each byte first. */
export const GET: RequestHandler = async ({ url }) => {
	const words = askedWords(url);
	const { details } = await askedHoldings(url);
	const found = await details.search(words);
	return new Response(new Uint8Array(found), { headers: { 'content-type': 'application/octet-stream' } });
};
