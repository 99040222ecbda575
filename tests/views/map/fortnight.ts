import { ColumnEngine } from '$lib/explore/column-engine';
import type { EngineAtOnce } from '$lib/explore/engine';
import { ARTICLE, reported, town } from './reported';

const UKRAINE = town('UA', 'Ukraine', 'UA', [32, 49], {
	kind: 'country',
	radius: 550,
	population: 32_000_000
});
export const SUMY = town('UA:sumy', 'Sumy', 'UA', [34.8, 50.92]);
const KRYVYI_RIH = town('UA:kryvyi-rih', 'Kryvyi Rih', 'UA', [33.4, 47.91]);
export const ODESA = town('UA:odesa', 'Odesa', 'UA', [30.74, 46.49]);
const PARIS = town('FR:paris', 'Paris', 'FR', [2.35, 48.85], { radius: 12 });
const BRUSSELS = town('BE:brussels', 'Brussels', 'BE', [4.35, 50.85]);

/** A fortnight with a country's event, a toll, several events in one town, a journey, a plan, and one without a place. */
export function fortnight(): EngineAtOnce {
	const events = [
		reported({
			id: 'invasion',
			title: 'the invasion begins',
			kind: 'military',
			day: '2022-02-24',
			place: UKRAINE
		}),
		reported({
			id: 'kryvyi-rih',
			title: 'missile hits Kryvyi Rih',
			day: '2025-04-04',
			place: KRYVYI_RIH,
			killed: 20
		}),
		reported({ id: 'meeting', title: 'envoy meets president', kind: 'meeting', day: '2025-04-11' }),
		reported({
			id: 'sumy',
			title: 'missile strike on Sumy',
			day: '2025-04-13',
			place: SUMY,
			killed: 35,
			injured: 119
		}),
		reported({
			id: 'visit',
			title: 'a visit to Odesa',
			kind: 'visit',
			day: '2025-04-15',
			place: ODESA,
			from: BRUSSELS
		}),
		reported({
			id: 'speech',
			title: 'a speech in Odesa',
			kind: 'statement',
			day: '2025-04-15',
			place: ODESA
		}),
		reported({
			id: 'talks',
			title: 'talks in Paris',
			kind: 'meeting',
			status: 'planned',
			day: '2025-04-16',
			place: PARIS
		})
	];
	return ColumnEngine.of(events, [ARTICLE]);
}
