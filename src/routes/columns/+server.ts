import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { askedHoldings } from '../asked.server';
import type { RequestHandler } from './$types';

/** All events as columns. Kept by the browser, and sent again only if they are others. */
export const GET: RequestHandler = async ({ url, request }) => {
	const holdings = await askedHoldings(url);
	const gzipped = await holdings.gzipped();
	const tag = `"${createHash('sha256').update(gzipped).digest('hex').slice(0, 32)}"`;
	const headers = {
		'cache-control': 'private, no-cache',
		'content-type': 'application/vnd.apache.arrow.stream',
		etag: tag,
		vary: 'accept-encoding'
	};
	if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
	if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
		return new Response(await promisify(gunzip)(gzipped), { headers });
	}
	return new Response(gzipped, {
		headers: { ...headers, 'content-encoding': 'gzip', 'content-length': String(gzipped.length) }
	});
};
