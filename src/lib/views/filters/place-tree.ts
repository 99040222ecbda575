import type { PlaceKind } from '$lib/model';
import type { Facet, PlaceValue } from '$lib/explore/engine';

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
export function placeTree({ values, events }: Facet<PlaceValue>): PlaceNode[] {
	const below = new Map<string | null, number[]>();
	const known = new Set(values.map(({ id }) => id));
	values.forEach(({ parent }, at) => {
		const above = parent !== null && known.has(parent) ? parent : null;
		const siblings = below.get(above);
		if (siblings) siblings.push(at);
		else below.set(above, [at]);
	});
	const build = (at: number, inside: string | null): PlaceNode => {
		const { id, name, kind, parent } = values[at];
		const children = below.get(id) ?? [];
		const only = children.length === 1 && events[children[0]] === events[at];
		if (only && parent !== null) return build(children[0], inside ?? name);
		let built: PlaceNode[] | null = null;
		return {
			id,
			name,
			kind,
			inside: inside === name ? null : inside,
			/** Made for who opens it: of twenty thousand places few are ever looked at. */
			get children() {
				return (built ??= children.map((child) => build(child, null)));
			}
		};
	};
	return (below.get(null) ?? []).map((at) => build(at, null));
}

/** The nodes that a chosen place stands under, itself not counted: they are to be open. */
export function ancestorsOf(nodes: readonly PlaceNode[], chosen: readonly string[]): Set<string> {
	const open = new Set<string>();
	if (chosen.length === 0) return open;
	const visit = (node: PlaceNode): boolean => {
		const holds = node.children.map(visit).some(Boolean);
		if (holds) open.add(node.id);
		return holds || chosen.includes(node.id);
	};
	nodes.forEach(visit);
	return open;
}
