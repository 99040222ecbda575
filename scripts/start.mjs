/*
 * Serves the built dashboard. HOST (127.0.0.1) and PORT (4173, or the next free one) may be given; ORIGIN too, where
 * a proxy stands in front.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { isIP } from 'node:net';

const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 100;
const EVERY_ADDRESS = new Set(['0.0.0.0', '::', '*']);

const host = process.env.HOST || '127.0.0.1';
const wished = process.env.PORT || undefined;

const server = createServer(async (request, response) => (await handler)(request, response));
try {
	await listen();
} catch (error) {
	process.stderr.write(`${error.message}\n`);
	process.exit(1);
}
const { port } = server.address();
const address = `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
setOrigin();
// Only now, since the adapter reads its settings when it is loaded.
const handler = import('../build/handler.js').then((module) => module.handler);
await handler;
// The first request reads all articles; made here, no reader has to wait for it.
await fetch(`http://${reachable()}:${port}/`).catch(() => {});
process.stdout.write(`Dateline is at ${EVERY_ADDRESS.has(host) ? `http://localhost:${port}` : address}\n`);

async function listen() {
	if (wished && !/^\d{1,5}$/.test(wished)) throw new Error(`PORT is ${wished}, which is no port.`);
	for (let port = Number(wished ?? FIRST_PORT); ; port++) {
		try {
			server.listen(port, host);
			await once(server, 'listening');
			return;
		} catch (error) {
			if (error.code !== 'EADDRINUSE') throw error;
			if (wished) throw new Error(`Port ${port} is taken. Choose another PORT, or none.`, { cause: error });
			if (port === LAST_PORT) throw new Error(`No free port up to ${LAST_PORT}.`, { cause: error });
		}
	}
}

/** Without an origin the adapter takes every request for https. */
function setOrigin() {
	if (process.env.ORIGIN || process.env.PROTOCOL_HEADER) return;
	if (!EVERY_ADDRESS.has(host)) {
		process.env.ORIGIN = address;
		return;
	}
	// Reached by several names, it has no one origin: the request's own host counts.
	process.env.PROTOCOL_HEADER = 'x-dateline-protocol';
	process.env.HOST_HEADER = 'host';
	server.prependListener('request', (request) => {
		request.headers['x-dateline-protocol'] = 'http';
	});
}

function reachable() {
	return EVERY_ADDRESS.has(host) ? '127.0.0.1' : address.slice('http://'.length, address.lastIndexOf(':'));
}
