import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS, browserPath } from './scripts/browser.mjs';

/** Whatever is written with this ending needs layout, pointers or focus, and runs in a real browser. */
const COMPONENT_TESTS = 'tests/**/*.component.test.ts';

// Apart from vite.config.ts, so that a build never loads Playwright.
export default defineConfig({
	plugins: [sveltekit()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: [COMPONENT_TESTS, 'tests/e2e/**', 'tests/bench/**']
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: [COMPONENT_TESTS],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: browserPath(), args: BROWSER_ARGS }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
