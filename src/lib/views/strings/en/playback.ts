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
	playback: 'Playback',
	modes: {
		cumulative: { name: 'So far', hint: 'Events stay once they have come' },
		window: { name: 'Last days', hint: 'Events go again after a while' },
		story: { name: 'Story', hint: 'One event after the other' }
	}
};
