import { articles } from './articles';
import { corrections } from './corrections';
import { datasets } from './datasets';
import { events } from './events';
import { evidence } from './evidence';
import { filters } from './filters';
import { map } from './map';
import { page } from './page';
import { playback } from './playback';
import { routes } from './routes';
import { timeline } from './timeline';

/** English. */
export const en = {
	articles,
	corrections,
	datasets,
	events,
	evidence,
	filters,
	map,
	page,
	playback,
	routes,
	timeline
};
