/** The events as the server packs them: five columns one after the other, 17 bytes an event. */
export async function load() {
	const buffer = await (await fetch('/data')).arrayBuffer();
	const length = buffer.byteLength / 17;
	return {
		length,
		start: new Int32Array(buffer, 0, length),
		end: new Int32Array(buffer, 4 * length, length),
		longitude: new Float32Array(buffer, 8 * length, length),
		latitude: new Float32Array(buffer, 12 * length, length),
		kind: new Uint8Array(buffer, 16 * length, length)
	};
}

/**
 * Tells how long it took until what was drawn since `began` is on the screen.
 *
 * @param {number} began
 */
export function tellPicture(began) {
	requestAnimationFrame(() => {
		const painted = new MessageChannel();
		painted.port1.onmessage = () => Object.assign(window, { picture: performance.now() - began });
		painted.port2.postMessage(null);
	});
}
