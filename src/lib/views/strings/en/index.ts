import { articles } from './articles';
import { corrections } from './corrections';
import { datasets } from './datasets';
import { events } from './events';
import { evidence } from './evidence';
import { filters } from './filters';
import { page } from './page';
import { playback } from './playback';
import { routes } from './routes';

/** English. */
export const en = { articles, corrections, datasets, events, evidence, filters, page, playback, routes };
