import type { Attachment } from 'svelte/attachments';
import type { Stroke } from '$lib/explore/stroke.svelte';

/** Counts that are out of sight rest while a brush moves: those that can be seen follow it by turns. */
export class Unseen {
	readonly #stroke: Stroke;
	#seen = $state(true);

	constructor(stroke: Stroke) {
		this.#stroke = stroke;
	}

	readonly watch: Attachment = (node) => {
		const watcher = new IntersectionObserver((entries) => (this.#seen = entries.at(-1)!.isIntersecting), {
			rootMargin: '40px'
		});
		watcher.observe(node);
		return () => watcher.disconnect();
	};

	/** Call while a component is set up. */
	follow<T>(value: () => T): { readonly current: T } {
		const resting = this.#stroke.paced(value, () => true);
		const followed = this.#stroke.byTurns(value);
		const current = $derived(this.#seen ? followed.current : resting.current);
		return {
			get current() {
				return current;
			}
		};
	}
}
