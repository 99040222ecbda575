import type { Order } from '$lib/explore/engine';

/** What orders are called in a menu. */
export const ORDER_NAMES: Record<Order, string> = {
	date: 'Earliest first',
	latest: 'Latest first',
	killed: 'Most killed first',
	place: 'By name of place',
	kind: 'By kind',
	title: 'By title',
	source: 'By source',
	doubt: 'Least sure first'
};
