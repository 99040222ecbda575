import type { Attachment } from 'svelte/attachments';

/** So long a finger rests, and within so many pixels, that it means more than a tap. */
const PRESS_MS = 450;
const SLACK = 8;

/**
 * Reports a finger or pen that rests on an element; a mouse has hovering for that. The click that a browser may make
 * of it is swallowed, and so is its menu.
 *
 * @param pressed Called while the finger is still down. @returns Whether anything came of it.
 */
export function longPress(pressed: (event: PointerEvent) => boolean): Attachment<HTMLElement> {
	return (node) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let start: readonly [number, number] = [0, 0];
		let taken = false;
		const stop = () => clearTimeout(timer);
		const down = (event: PointerEvent) => {
			stop();
			taken = false;
			if (event.pointerType === 'mouse' || !event.isPrimary) return;
			start = [event.clientX, event.clientY];
			timer = setTimeout(() => (taken = pressed(event)), PRESS_MS);
		};
		const move = ({ clientX, clientY }: PointerEvent) => {
			if (Math.hypot(clientX - start[0], clientY - start[1]) > SLACK) stop();
		};
		const swallow = (event: Event) => {
			if (!taken) return;
			event.preventDefault();
			event.stopPropagation();
		};
		const listeners = [
			['pointerdown', down],
			['pointermove', move],
			['pointerup', stop],
			['pointercancel', stop],
			['click', swallow],
			['contextmenu', swallow]
		] as const;
		for (const [type, listener] of listeners)
			node.addEventListener(type, listener as EventListener, { capture: true });
		return () => {
			stop();
			for (const [type, listener] of listeners)
				node.removeEventListener(type, listener as EventListener, { capture: true });
		};
	};
}
