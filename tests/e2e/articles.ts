import { expect, type Page } from '@playwright/test';

/** Articles beside the seed: what one story alone does not show. */
export const ARTICLES = {
	first: `---
title: Bus falls into river near Coimbra
date: 2025-05-07
---
COIMBRA, Portugal, May 7 — A bus plunged into a river in Coimbra on Tuesday, killing at least 12 people, police said.
`,
	second: `---
title: Toll of Coimbra bus crash rises
date: 2025-05-10
---
COIMBRA, Portugal, May 10 — A bus plunged into a river in Coimbra on Tuesday, killing 14 people, the health ministry said. Another 20 people were injured.
`,
	envoys: `---
title: Envoys travel as a strike is denied
date: 2025-05-12
---
OSLO, May 12 — Norwegian Foreign Minister Espen Barth Eide flew from Oslo to Tallinn on Monday.

He will meet the Finnish president in Helsinki on May 20.

The army denied that it had shelled the town of Melitopol on May 9.

Protests were held in the Oromia region of Ethiopia on May 8.
`,
	ages: `---
title: From Caesar to the next summit
date: 2025-05-12
---
Julius Caesar was assassinated in Rome in 44 BC. It is what the pupils of the school have been told, and what they will tell those who come after them.

A summit will be held in Geneva in 2150.

An explosion in Lagos killed three people.

An earthquake killed six people.
`
};

/** Adds articles as files are added by a reader, and waits until their events are there. */
export async function addArticles(page: Page, ...names: readonly (keyof typeof ARTICLES)[]): Promise<void> {
	await page.getByRole('button', { name: 'Add article' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add an article' });
	await dialog.getByLabel('Choose files').setInputFiles(
		names.map((name) => ({
			name: `${name}.md`,
			mimeType: 'text/markdown',
			buffer: Buffer.from(ARTICLES[name])
		}))
	);
	const seen = page.getByRole('button', { name: 'Dismiss' });
	await expect(seen).toBeVisible({ timeout: 30_000 });
	await expect(dialog).toBeHidden();
	await seen.click();
}
