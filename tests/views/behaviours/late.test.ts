import { expect, test, vi } from 'vitest';
import { late } from '../../../src/lib/views/behaviours/late';

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what comes late is attached to the element, and detached with it', async () => {
	const detach = vi.fn();
	const attach = vi.fn(() => detach);
	const node = new EventTarget();

	const leave = late(() => Promise.resolve(attach))(node);
	expect(attach).not.toHaveBeenCalled();
	await settled();
	expect(attach).toHaveBeenCalledExactlyOnceWith(node);

	leave!();
	expect(detach).toHaveBeenCalledOnce();
});

test('an element that is gone before the code has come gets nothing attached', async () => {
	const attach = vi.fn();
	const leave = late(() => Promise.resolve(attach))(new EventTarget());
	leave!();
	await settled();
	expect(attach).not.toHaveBeenCalled();
});

test('code that cannot be had leaves the element as it is', async () => {
	const leave = late(() => Promise.reject(new Error('offline')))(new EventTarget());
	await settled();
	expect(leave).not.toThrow();
});
