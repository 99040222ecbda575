import type { Profile } from '../profile';
import { acled } from './acled';
import { dateline } from './dateline';
import { gdelt } from './gdelt';
import { ged } from './ged';
import { timeMap, timelineJs, timemapper } from './timelines';

/** In the order in which they are asked. */
export const PROFILES: readonly Profile[] = [acled, ged, gdelt, timelineJs, dateline, timeMap, timemapper];
