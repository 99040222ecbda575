// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- what it imports is there only where it has been installed
// @ts-nocheck
/*
 * The same events with Mosaic's plots over DuckDB-WASM: weeks with a brush, kinds, and a raster of places. Bundled when
 * it is served.
 */
import * as duckdb from '@duckdb/duckdb-wasm';
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import * as vg from '@uwdata/vgplot';
import { load, tellPicture } from '../pages/data.js';

const DIST = '/mosaic/node_modules/@duckdb/duckdb-wasm/dist';

const data = await load();
const began = performance.now();
const database = new duckdb.AsyncDuckDB(
	new duckdb.VoidLogger(),
	new Worker(`${DIST}/duckdb-browser-eh.worker.js`)
);
await database.instantiate(`${location.origin}${DIST}/duckdb-eh.wasm`);
const connection = await database.connect();
const { start, longitude, latitude, kind } = data;
const table = tableFromArrays({ start, longitude, latitude, kind });
await connection.insertArrowFromIPCStream(tableToIPC(table, { format: 'stream' }), { name: 'events' });
vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: database, connection }));

const brush = vg.Selection.crossfilter();
const events = () => vg.from('events', { filterBy: brush });
const plain = [vg.margin(0), vg.xAxis(null), vg.yAxis(null)];
const plots = {
	kinds: vg.plot(
		vg.barX(events(), { x: vg.count(), y: 'kind' }),
		vg.toggleY({ as: brush }),
		...plain,
		vg.width(300),
		vg.height(400)
	),
	cells: vg.plot(
		vg.raster(events(), { x: 'longitude', y: 'latitude', fill: 'density', pixelSize: 5 }),
		...plain,
		vg.xDomain([-180, 180]),
		vg.yDomain([-90, 90]),
		vg.width(720),
		vg.height(360)
	),
	days: vg.plot(
		vg.rectY(events(), { x: vg.bin('start', { step: 7 }), y: vg.count() }),
		vg.intervalX({ as: brush }),
		...plain,
		vg.width(1200),
		vg.height(160)
	)
};
for (const [id, plot] of Object.entries(plots)) document.getElementById(id).append(plot);
requestAnimationFrame(function look() {
	const drawn = ['#days rect', '#kinds rect', '#cells image'].every((mark) => document.querySelector(mark));
	if (drawn) tellPicture(began);
	else requestAnimationFrame(look);
});
