import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The command line as plain JavaScript, so that it starts without a compiler. Packages stay where they are installed. */
export default defineConfig({
	publicDir: false,
	ssr: { noExternal: true },
	resolve: {
		alias: {
			$lib: fileURLToPath(new URL('./src/lib', import.meta.url)),
			'wink-eng-lite-web-model': fileURLToPath(new URL('./src/cli/english.ts', import.meta.url))
		}
	},
	build: {
		ssr: true,
		target: 'node20',
		minify: true,
		outDir: 'build-cli',
		rolldownOptions: {
			input: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
			output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
		}
	}
});
