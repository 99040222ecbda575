import adapter from '@sveltejs/adapter-node';
import { packingData } from './scripts/pack-data.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: packingData(adapter({ precompress: true })),
		// All styles come with the page: a dozen files would be waited for before the first picture.
		inlineStyleThreshold: 100_000,
		// No page of ours needs scripts, frames or requests from elsewhere, and articles must not bring any.
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'style-src': ['self', 'unsafe-inline'],
				'script-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'frame-ancestors': ['self']
			}
		}
	}
};
