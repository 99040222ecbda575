/** A confidence in a word; the share is how often records like it are right. */
export function certaintyText(confidence: number): string {
	const share = `${Math.round(confidence * 100)} in 100 such records are right`;
	if (confidence >= 0.85) return `High: about ${share}`;
	if (confidence >= 0.6) return `Fair: about ${share}`;
	return `Low: about ${share}`;
}
