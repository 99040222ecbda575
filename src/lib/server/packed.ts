import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What shrinks. Streams of columns come packed, and pictures and fonts are. */
const SHRINKS = /^(?:text\/|application\/json\b)/;
/** Below this the header costs what packing saves. */
const LEAST = 1024;
/** More makes a page a tenth smaller and takes five times as long: it is made for each reader anew. */
const QUALITY = 5;

/** The same answer, packed as the reader's program can unpack it. Files are packed when the program is built. */
export async function packed(response: Response, accepted: string): Promise<Response> {
	const { headers } = response;
	if (!response.body || headers.has('content-encoding') || !SHRINKS.test(headers.get('content-type') ?? ''))
		return response;
	headers.append('vary', 'accept-encoding');
	const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
	if (!coding || Number(headers.get('content-length') ?? LEAST) < LEAST) return response;
	const plain = new Uint8Array(await response.arrayBuffer());
	const bytes = plain.length < LEAST ? plain : await (coding === 'br' ? pack(plain) : promisify(gzip)(plain));
	const { status, statusText } = response;
	const changed = new Headers(headers);
	changed.set('content-length', String(bytes.length));
	if (bytes !== plain) changed.set('content-encoding', coding);
	return new Response(new Uint8Array(bytes), { status, statusText, headers: changed });
}

const pack = (bytes: Uint8Array) =>
	promisify(brotliCompress)(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: QUALITY,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
