import { KIND_FAMILIES } from '$lib/model';
import type { Palette } from './ground';

/** The colours of an element's theme, as CSS has worked them out for it; `null` until it is in the page. */
export class Colours {
	current: Palette | null = $state.raw(null);

	/** For `$effect`: reads them, and again whenever the theme changes. */
	watch(element: Element): () => void {
		const reread = () => (this.current = readPalette(element));
		reread();
		const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
			matchMedia(query)
		);
		const theme = new MutationObserver(reread);
		theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
		for (const query of queries) query.addEventListener('change', reread);
		return () => {
			theme.disconnect();
			for (const query of queries) query.removeEventListener('change', reread);
		};
	}
}

/** Custom properties hold `light-dark(…)`; only a real property of an element tells what it comes to. */
function readPalette(element: Element): Palette {
	const probe = document.createElement('i');
	// Where the reader's own colours replace the page's, a picture keeps those that tell its kinds apart.
	probe.style.setProperty('forced-color-adjust', 'none');
	element.append(probe);
	const colour = (name: string) => {
		probe.style.color = `var(--${name})`;
		return getComputedStyle(probe).color;
	};
	const families = Object.fromEntries(Object.keys(KIND_FAMILIES).map((name) => [name, colour(name)]));
	const read = {
		water: colour('water'),
		land: colour('land'),
		border: colour('border'),
		coast: colour('map-coast'),
		paper: colour('ground'),
		ink: colour('ink'),
		families,
		steps: [1, 2, 3, 4, 5].map((step) => colour(`map-step-${step}`))
	};
	probe.remove();
	return read;
}
