import type { EventKind } from '$lib/model';

/**
 * A shape for each kind, told apart within its family; about the point 0 0, eleven pixels high at most. They stand
 * for events without a toll, and are cut out of the circles of those with one.
 */
export const SYMBOLS: Record<EventKind, string> = {
	attack: 'M0-5.5 5 0 0 5.5-5 0Z',
	clash: 'M-5-3-3-5 0-2 3-5 5-3 2 0 5 3 3 5 0 2-3 5-5 3-2 0Z',
	explosion: 'M0-5.8 1.6-2.2 5-2.9 3.2 0 5 2.9 1.6 2.2 0 5.8-1.6 2.2-5 2.9-3.2 0-5-2.9-1.6-2.2Z',
	abduction: 'M-4.5-4.5H4.5V4.5H1.4V-.6H-1.4V4.5H-4.5Z',
	military: 'M0-5 5.4 4.4H-5.4Z',

	disaster: 'M-5.6 3.6C-4.6-1-2.6-1.4-1.4.4-.8-3.4 1-5.8 3.4-5.2 1.4-3.6 2.4-.6 5.6 3.6Z',
	accident: 'M-5.2-4.2H5.2L0 5Z',
	death: 'M-1.5-5.5H1.5V-2.7H4.6V.3H1.5V5.5H-1.5V.3H-4.6V-2.7H-1.5Z',

	meeting: 'M-5-4H-.8V4H-5ZM.8-4H5V4H.8Z',
	visit: 'M-4.6-4.8 5.2 0-4.6 4.8-2.4 0Z',
	agreement: 'M-5-3.9H5V-.9H-5ZM-5 .9H5V3.9H-5Z',
	election: 'M-5.4.2-3.4-1.8-1.4.2 3.4-4.6 5.4-2.6-1.4 4.2Z',

	protest: 'M-4.6-5H4.6V1.2H1V5.4H-1V1.2H-4.6Z',
	arrest: 'M-4.5-4.5H4.5V4.5H-4.5ZM-1.6-1.6V1.6H1.6V-1.6Z',
	trial: 'M-5.4-4.4H5.4L2.6.6H-2.6ZM-4 2.4H4V5H-4Z',
	crime: 'M0-5.5 4.8-2.8V2.8L0 5.5-4.8 2.8V-2.8Z',

	aid: 'M-1.8-5.2H1.8V-1.8H5.2V1.8H1.8V5.2H-1.8V1.8H-5.2V-1.8H-1.8Z',
	sanctions: 'M-5.2-1.9H5.2V1.9H-5.2Z',
	migration: 'M-5-4.6-.6 0-5 4.6H-1.4L3 0-1.4-4.6ZM1-4.6 5.4 0 1 4.6H2.6L6 0 2.6-4.6Z',

	statement: 'M-5-4.4H5V2H.4L-2.8 5.2V2H-5Z',
	other: 'M0-3.6A3.6 3.6 0 1 1-.01-3.6Z'
};
