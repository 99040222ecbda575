import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** The worker that reads articles takes of the tagger's model what it makes use of. */
const leanModel: Plugin = {
	name: 'lean-model',
	enforce: 'pre',
	resolveId: (name) =>
		name === 'wink-eng-lite-web-model'
			? fileURLToPath(new URL('./src/lib/extract/lean-model.ts', import.meta.url))
			: null
};

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es', plugins: () => [leanModel] }
});
