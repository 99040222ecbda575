import { isHttpError } from '@sveltejs/kit';
import { GET as article } from '../../src/routes/articles/[id]/+server';
import { GET as columns } from '../../src/routes/columns/+server';
import { GET as names } from '../../src/routes/events/+server';
import { GET as event } from '../../src/routes/events/[row]/+server';
import { GET as search } from '../../src/routes/search/+server';
import { GET as spellings } from '../../src/routes/spellings/+server';

/** Handlers as they are asked here: each wants its own kind of event, and uses no more of it than this. */
type Handler = (event: never) => Response | Promise<Response>;

const ADDRESSES: readonly (readonly [RegExp, Handler])[] = [
	[/^\/columns$/, columns],
	[/^\/events$/, names],
	[/^\/events\/(?<row>[^/]+)$/, event],
	[/^\/articles\/(?<id>[^/]+)$/, article],
	[/^\/search$/, search],
	[/^\/spellings$/, spellings]
];

/** Asks an endpoint as the server would; what it throws becomes the answer that a browser gets. */
export async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
	const url = new URL(address, 'http://dateline.test');
	for (const [pattern, handler] of ADDRESSES) {
		const match = pattern.exec(url.pathname);
		if (!match) continue;
		const params = Object.fromEntries(
			Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
		);
		try {
			return await handler({ url, params, request: new Request(url, { headers }) } as never);
		} catch (error) {
			if (isHttpError(error)) return Response.json(error.body, { status: error.status });
			throw error;
		}
	}
	return new Response(null, { status: 404 });
}
