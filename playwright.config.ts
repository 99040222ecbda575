import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, browserPath } from './scripts/browser.mjs';

const PORT = 4373;
const ADDRESS = `http://127.0.0.1:${PORT}`;

/** End-to-end tests run against the built app with the articles it ships. */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	fullyParallel: true,
	workers: 2,
	// No test holds anything to a time: these only end what hangs, also where others share the machine.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	// A gesture may meet a machine that others keep busy: what passes the second time only is named as flaky.
	retries: 1,
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 1440, height: 900 },
		baseURL: ADDRESS,
		locale: 'en-GB',
		timezoneId: 'UTC',
		trace: 'retain-on-failure',
		launchOptions: { executablePath: browserPath(), args: BROWSER_ARGS }
	},
	webServer: {
		command: 'node scripts/start.mjs',
		env: { HOST: '127.0.0.1', PORT: String(PORT) },
		url: ADDRESS,
		reuseExistingServer: false,
		timeout: 60_000
	}
});
