import { articles } from './articles';
import { commands } from './commands';
import { corrections } from './corrections';
import { datasets } from './datasets';
import { events } from './events';
import { evidence } from './evidence';
import { filters } from './filters';
import { map } from './map';
import { names } from './names';
import { page } from './page';
import { playback } from './playback';
import { routes } from './routes';
import { timeline } from './timeline';
import { words } from './words';

/** English. */
export const en = {
	articles,
	commands,
	corrections,
	datasets,
	events,
	evidence,
	filters,
	map,
	names,
	page,
	playback,
	routes,
	timeline,
	words
};
