import type { Attachment } from 'svelte/attachments';

/**
 * An attachment whose code comes after the first picture; until then the browser does with gestures what it would.
 *
 * @param fetch Gives the attachment once its code is there. If it cannot be had, the element stays as it is.
 */
export function late<E extends EventTarget>(fetch: () => Promise<Attachment<E>>): Attachment<E> {
	return (node) => {
		let detach: void | (() => void);
		let gone = false;
		fetch().then(
			(attach) => {
				if (!gone) detach = attach(node);
			},
			() => {}
		);
		return () => {
			gone = true;
			detach?.();
		};
	};
}
