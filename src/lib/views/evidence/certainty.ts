import { strings } from '../strings';

/** A confidence in a word; the share is how often records like it are right. */
export function certaintyText(confidence: number): string {
	const { highCertainty, fairCertainty, lowCertainty } = strings.evidence;
	const share = Math.round(confidence * 100);
	if (confidence >= 0.85) return highCertainty(share);
	return confidence >= 0.6 ? fairCertainty(share) : lowCertainty(share);
}
