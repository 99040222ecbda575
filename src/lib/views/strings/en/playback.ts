export const playback = {
	play: 'Play',
	dayShown: 'Day shown',
	eventBefore: 'Event before',
	earlier: 'Earlier',
	pause: 'Pause',
	nextEvent: 'Next event',
	later: 'Later',
	whatStaysInThePicture: 'What stays in the picture',
	speed: 'Speed',
	endThePlayback: 'End the playback',
	playback: 'Playback'
};
