import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const OUT = 'build-cli';
const MAKING = `${OUT}.${process.pid}.tmp`;

/** The command line as plain JavaScript, so that it starts without a compiler. Packages stay where they are installed. */
export default defineConfig({
	publicDir: false,
	resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
	build: {
		ssr: true,
		target: 'node20',
		outDir: MAKING,
		rolldownOptions: {
			input: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
			output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
		}
	},
	plugins: [
		{
			// A command that is running keeps the files it started with until the new ones are whole.
			name: 'swap-in',
			closeBundle() {
				rmSync(OUT, { recursive: true, force: true });
				renameSync(MAKING, OUT);
			}
		}
	]
});
