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
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { isStale } from './stale.mjs';

const LEAST_NODE = [20, 19];
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const INSTALLED = join(ROOT, 'node_modules/.cache/dateline/installed');
const CONFIG = ['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'vite.cli.config.ts'];
const APP_SOURCES = ['src', 'static', ...CONFIG];
const CLI_SOURCES = [
	'src/cli',
	'src/lib/model',
	'src/lib/corrections',
	'src/lib/explore',
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
	if (asked.has('--app')) buildApp();
	if (asked.has('--cli')) buildCli();
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
	const text = readFileSync('package-lock.json', 'utf8');
	const hash = createHash('sha256').update(text).digest('hex');
	if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === hash) return;
	if (!isInstalled(JSON.parse(text))) {
		say('Installing packages (once; under a minute).');
		run(
			'npm',
			['ci', '--no-audit', '--no-fund', '--loglevel=error'],
			'npm ci failed. What it said is above.'
		);
	}
	mark(INSTALLED, hash);
}

/** Whether npm has put there what the lock file lists, by its own record: somebody may have run it by hand. */
function isInstalled(lock) {
	const record = 'node_modules/.package-lock.json';
	if (!existsSync(record)) return false;
	const { packages: present } = JSON.parse(readFileSync(record, 'utf8'));
	const { '': _root, ...wanted } = lock.packages;
	const right = ([path, { version, optional }]) =>
		present[path] ? present[path].version === version : optional === true;
	return Object.entries(wanted).every(right) && Object.keys(present).every((path) => path in wanted);
}

/** The compiler's settings extend a file that SvelteKit writes. */
function sync() {
	if (existsSync('.svelte-kit/tsconfig.json')) return;
	runPackage('svelte-kit', ['sync'], 'svelte-kit sync failed. What it said is above.');
}

function buildApp() {
	const stamp = 'build/built';
	if (!isStale(stamp, APP_SOURCES)) return;
	const began = new Date();
	say('Building the dashboard.');
	vite(['build'], 'Could not build the dashboard. What it said is above.');
	markAsOf(began, stamp);
}

function buildCli() {
	const stamp = 'build-cli/built';
	if (!isStale(stamp, CLI_SOURCES)) return;
	const began = new Date();
	say('Building the command line.');
	// Made aside and put in place whole: another command may be starting from the old one.
	const aside = `build-cli.${process.pid}.tmp`;
	try {
		const args = ['build', '--config', 'vite.cli.config.ts', '--outDir', aside];
		vite(args, 'Could not build the command line. What it said is above.');
		markAsOf(began, join(aside, 'built'));
		rmSync('build-cli', { recursive: true, force: true });
		renameSync(aside, 'build-cli');
	} finally {
		rmSync(aside, { recursive: true, force: true });
	}
}

function vite(args, failure) {
	runPackage('vite', [...args, '--logLevel', 'error'], failure);
}

/** Without npx, which takes half a second and has things of its own to say. */
function runPackage(name, args, failure) {
	run(join('node_modules/.bin', name), args, failure);
}

function run(command, args, failure) {
	// Under NODE_ENV=production npm would leave out what the build needs.
	const env = { ...process.env, NODE_ENV: '' };
	// What tools say is of interest when they fail, and only then.
	const { status, stdout, stderr } = spawnSync(command, args, {
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
		env,
		shell: process.platform === 'win32'
	});
	if (status !== 0) throw new Error(`${stdout ?? ''}${stderr ?? ''}\n${failure}`);
}

/** Dated to when the making began: a source that changed meanwhile is then newer than what was made. */
function markAsOf(began, stamp) {
	mark(stamp, began.toISOString());
	utimesSync(stamp, began, began);
}

function mark(path, content) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}
