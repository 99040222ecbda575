import { KIND_FAMILIES, type KindFamily } from '$lib/model';
import { inkOf } from './raster';

export type Inks = Record<KindFamily | 'ink-2', number>;

const BLACK = 0xff000000;
const NAMES = [...Object.keys(KIND_FAMILIES), 'ink-2'];

/** Custom properties hold `light-dark(…)`; only a real property of an element tells what it comes to. */
function read(around: Element): Inks {
	const probe = document.createElement('i');
	around.append(probe);
	const inks = NAMES.map((name) => {
		probe.style.color = `var(--${name})`;
		return [name, inkOf(getComputedStyle(probe).color) ?? BLACK];
	});
	probe.remove();
	return Object.fromEntries(inks) as Inks;
}

/**
 * The page's colours as pixels, read once a theme.
 *
 * @param around An element in the page, once there is one.
 */
export function inksOf(around: () => Element | null | undefined): { readonly current: Inks | null } {
	let inks: Inks | null = $state.raw(null);
	$effect(() => {
		const element = around();
		if (!element) return;
		const reread = () => (inks = read(element));
		reread();
		const scheme = matchMedia('(prefers-color-scheme: dark)');
		const theme = new MutationObserver(reread);
		theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
		scheme.addEventListener('change', reread);
		return () => {
			theme.disconnect();
			scheme.removeEventListener('change', reread);
		};
	});
	return {
		get current() {
			return inks;
		}
	};
}
