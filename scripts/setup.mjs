/*
 * Makes the checkout ready to run: installs packages when the lock file asks for it and builds when sources are
 * newer than the build. Uses nothing but Node itself, since it runs before anything is installed.
 *
 *   node scripts/setup.mjs [--app] [--cli] [--browser] [--quiet]
 *
 * --app builds the dashboard, --cli the command line; --browser finds or installs a browser for the tests; --quiet
 * says nothing unless something goes wrong.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { isStale } from './stale.mjs';

const LEAST_NODE = [20, 19];
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const INSTALLED = join(ROOT, 'node_modules/.cache/dateline/installed');
const BUILT = join(ROOT, 'build/built');
const CLI_BUILT = join(ROOT, 'build-cli/built');
const CONFIG = ['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'vite.cli.config.ts'];
const APP_SOURCES = ['src', 'static', ...CONFIG];
const CLI_SOURCES = [
	'src/cli',
	'src/lib/model',
	'src/lib/extract',
	'src/lib/formats',
	'src/lib/server',
	...CONFIG
];

const asked = new Set(process.argv.slice(2));
const quiet = asked.has('--quiet');
// Standard output belongs to what was asked for, so that `npm run -s dateline` can be piped.
const say = (line) => quiet || process.stderr.write(`${line}\n`);

process.chdir(ROOT);
try {
	checkNode();
	install();
	sync();
	if (asked.has('--app')) build('the dashboard', ['build'], BUILT, APP_SOURCES);
	if (asked.has('--cli')) {
		build('the command line', ['build', '--config', 'vite.cli.config.ts'], CLI_BUILT, CLI_SOURCES);
	}
	if (asked.has('--browser')) ensureBrowser(say);
} catch (error) {
	process.stderr.write(`${error.message}\n`);
	process.exit(1);
}

function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
		throw new Error(
			`Dateline needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`
		);
	}
}

function install() {
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return;
	say('Installing packages (once; under a minute).');
	run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci failed; see above.');
	mark(INSTALLED, lock);
}

/** The compiler's settings extend a file that SvelteKit writes. */
function sync() {
	if (existsSync('.svelte-kit/tsconfig.json')) return;
	run('npx', ['--no-install', 'svelte-kit', 'sync'], 'svelte-kit sync failed; see above.');
}

function build(what, args, stamp, sources) {
	if (!isStale(stamp, sources)) return;
	const began = new Date();
	say(`Building ${what}.`);
	run('npx', ['--no-install', 'vite', ...args, '--logLevel', 'error'], `Could not build ${what}; see above.`);
	mark(stamp, began.toISOString());
	// Dated to the start: a source that changed while we built is then newer than the build.
	utimesSync(stamp, began, began);
}

function run(command, args, failure) {
	// Under NODE_ENV=production npm would leave out what the build needs.
	const env = { ...process.env, NODE_ENV: '' };
	const { status } = spawnSync(command, args, {
		stdio: ['ignore', 2, 2],
		env,
		shell: process.platform === 'win32'
	});
	if (status !== 0) throw new Error(failure);
}

function mark(path, content) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}
