import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Problem } from '$lib/model';

export const OK = 0;
export const FAILED = 1;
export const WRONG_USE = 2;

export interface Command {
	readonly help: string;
	/** @returns The exit status. */
	readonly run: (args: readonly string[]) => Promise<number>;
}

/** The user asked for what does not exist; the message says what does. */
export class Misuse extends Error {}

/**
 * `parseArgs`, with a wrong option told as misuse.
 *
 * @throws {Misuse}
 */
export function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (error) {
		throw new Misuse((error as Error).message.split('. To specify')[0], { cause: error });
	}
}

/** A path as the user meant it: npm runs scripts in the package's folder and leaves the user's in INIT_CWD. */
export function userPath(path: string): string {
	const byNpm = process.env.npm_lifecycle_event === 'dateline';
	return resolve((byNpm && process.env.INIT_CWD) || '.', path);
}

/** Tells what went wrong, one line each. */
export function tell(problems: readonly Problem[]): void {
	for (const { source, field, message } of problems) {
		process.stderr.write(`${source}: ${field === null ? '' : `${field}: `}${message}\n`);
	}
}

/** Writes all of it, waiting where the other end is slow. */
export function print(text: string): Promise<void> {
	return new Promise((resolve, reject) =>
		process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
	);
}
