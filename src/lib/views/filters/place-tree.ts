import type { PlaceKind } from '$lib/model';
import type { PlaceCount } from '$lib/explore/engine';

export interface PlaceNode {
	readonly id: string;
	readonly name: string;
	readonly kind: PlaceKind;
	/** What lies between it and the node above that is not worth a line of its own: "Sumy Oblast". */
	readonly inside: string | null;
	readonly children: readonly PlaceNode[];
}

/**
 * Countries, their regions, their towns. A region all of whose events lie in one place below it has no line of its
 * own: to choose it would be to choose that place.
 */
export function placeTree(counts: readonly PlaceCount[]): PlaceNode[] {
	const below = new Map<string | null, PlaceCount[]>();
	const known = new Set(counts.map(({ value }) => value));
	for (const count of counts) {
		const parent = count.parent !== null && known.has(count.parent) ? count.parent : null;
		below.set(parent, [...(below.get(parent) ?? []), count]);
	}
	const build = (count: PlaceCount, inside: string | null): PlaceNode => {
		const children = below.get(count.value) ?? [];
		const only = children.length === 1 && children[0].events === count.events ? children[0] : null;
		if (only && count.parent !== null) return build(only, inside ?? count.name);
		return {
			id: count.value,
			name: count.name,
			kind: count.kind,
			inside: inside === count.name ? null : inside,
			children: children.map((child) => build(child, null))
		};
	};
	return (below.get(null) ?? []).map((count) => build(count, null));
}

/** The nodes that a chosen place stands under, itself not counted: they are to be open. */
export function ancestorsOf(nodes: readonly PlaceNode[], chosen: readonly string[]): Set<string> {
	const open = new Set<string>();
	const visit = (node: PlaceNode): boolean => {
		const holds = node.children.map(visit).some(Boolean);
		if (holds) open.add(node.id);
		return holds || chosen.includes(node.id);
	};
	nodes.forEach(visit);
	return open;
}
