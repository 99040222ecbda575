/*
 * Runs every check there is, one after the other, and ends with one line: `N passed, N failed`, summed over all.
 * Names of runners as arguments run only those: node scripts/test.mjs vitest
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const reports = mkdtempSync(join(tmpdir(), 'dateline-test-'));

/** A runner counts as one check, unless `count` reads from its report how many tests passed and failed. */
const RUNNERS = [
	{ name: 'svelte-kit', args: ['sync'], silent: true },
	{ name: 'svelte-check', args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
	{ name: 'eslint', args: ['.', '--max-warnings', '0'] },
	{ name: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
	{
		name: 'vitest',
		args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${join(reports, 'vitest.json')}`],
		count: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })
	},
	{
		name: 'playwright',
		args: ['test', '--reporter=line,json'],
		count: ({ stats, errors }) => ({
			passed: stats.expected + stats.flaky,
			failed: stats.unexpected + errors.length
		})
	}
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !RUNNERS.some((runner) => runner.name === name));
if (unknown.length > 0) {
	console.error(
		`No such runner: ${unknown.join(', ')}. There are ${RUNNERS.map(({ name }) => name).join(', ')}.`
	);
	process.exit(2);
}

const results = RUNNERS.filter(
	({ name, silent }) => silent || asked.length === 0 || asked.includes(name)
).map(run);
rmSync(reports, { recursive: true, force: true });

const told = results.filter(({ silent, failed }) => !silent || failed > 0);
console.log('');
for (const { name, passed, failed, seconds } of told) {
	console.log(`${name.padEnd(14)} ${passed} passed, ${failed} failed (${seconds} s)`);
}
const sum = (part) => told.reduce((total, result) => total + result[part], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function run({ name, args, count, silent }) {
	if (!silent) console.log(`\n— ${name}`);
	const began = performance.now();
	const { status } = spawnSync(join('node_modules/.bin', name), args, {
		stdio: ['ignore', silent ? 'ignore' : 'inherit', 'inherit'],
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json') },
		shell: process.platform === 'win32'
	});
	const seconds = Math.round((performance.now() - began) / 1000);
	const { passed, failed } = count ? counted(name, count) : { passed: status === 0 ? 1 : 0, failed: 0 };
	// A runner can fail without a failed test: a file that cannot be loaded, an error after the last test, no tests.
	return { name, silent, seconds, passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function counted(name, count) {
	try {
		return count(JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8')));
	} catch {
		return { passed: 0, failed: 1 };
	}
}
