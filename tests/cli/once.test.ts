import { expect, test } from 'vitest';
import { Once } from '../../src/cli/once';

const place = (name: string, point: [number, number]) => ({ id: 'FR:x', name, point, path: [{ name }] });

test('a place that two answers name is held once, and nothing is changed by it', () => {
	const once = new Once();
	const answers = [
		{ where: place('Ostra', [1, 2]), killed: 3, when: null },
		{ where: place('Ostra', [1, 2]) }
	];
	const before = structuredClone(answers);
	const [a, b] = answers.map((answer) => once.hold(answer));
	expect([a, b]).toEqual(before);
	expect(a.where).toBe(b.where);
});

test('places of one id that differ stay apart: a village in no list lies at the point of what holds it', () => {
	const once = new Once();
	const a = once.hold({ where: place('Ostra', [1, 2]) });
	const b = once.hold({ where: place('Ostra', [1, 3]) });
	const c = once.hold({ where: place('Ostrava', [1, 2]) });
	expect([a.where.point, b.where.point, c.where.name]).toEqual([[1, 2], [1, 3], 'Ostrava']);
});
