import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packed } from '$lib/server/packed';

const LONG = 'A page that says the same thing again and again. '.repeat(100);
const page = (body: string | null, headers: Record<string, string> = {}, status = 200) =>
	new Response(body, { status, headers: { 'content-type': 'text/html', etag: '"x"', ...headers } });

describe('answers are packed', () => {
	test.each([
		{ accepted: 'gzip, deflate, br', coding: 'br', why: 'the smaller of the two' },
		{ accepted: 'gzip', coding: 'gzip', why: 'what an old browser can unpack' },
		{ accepted: 'identity', coding: null, why: 'nothing that was not asked for' },
		{ accepted: '', coding: null, why: 'a program that says nothing unpacks nothing' }
	])('for "$accepted" as $coding: $why', async ({ accepted, coding }) => {
		const answer = await packed(page(LONG), accepted);
		expect(answer.headers.get('content-encoding')).toBe(coding);
		expect(answer.headers.get('vary')).toBe('accept-encoding');
		expect(answer.headers.get('etag')).toBe('"x"');
		const bytes = Buffer.from(await answer.arrayBuffer());
		if (coding) expect(Number(answer.headers.get('content-length'))).toBe(bytes.length);
		const plain =
			coding === 'br' ? brotliDecompressSync(bytes) : coding === 'gzip' ? gunzipSync(bytes) : bytes;
		expect(plain.toString()).toBe(LONG);
	});

	test.each([
		{ answer: page('short'), why: 'a few words gain nothing' },
		{ answer: page(LONG, { 'content-encoding': 'gzip' }), why: 'it is packed' },
		{ answer: page(LONG, { 'content-type': 'application/octet-stream' }), why: 'it is no text' },
		{ answer: page(null, {}, 304), why: 'it has no body' }
	])('not if $why', async ({ answer }) => {
		const body = answer.body && (await answer.clone().text());
		const same = await packed(answer, 'br');
		expect(same.headers.get('content-encoding')).toBe(answer.headers.get('content-encoding'));
		if (body !== null) expect(await same.text()).toBe(body);
		expect(same.status).toBe(answer.status);
	});
});
