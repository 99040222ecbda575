const MARKUP = /^\s*<(?:!doctype|html|head|body|article|section|main|div|p|h[1-6])\b/i;

/** What a reader may say of a pasted text besides it. */
export interface About {
	readonly title: string;
	/** `YYYY-MM-DD`, or empty. */
	readonly published: string;
}

/** A pasted text as the file that it would have been. */
export function pastedFile(text: string, { title, published }: About): File {
	const markup = MARKUP.test(text);
	const fields = [
		title.trim() && `title: ${JSON.stringify(title.trim())}`,
		published && `date: ${published}`
	].filter(Boolean);
	// A text with front matter of its own has said it all.
	const head =
		fields.length > 0 && !markup && !text.startsWith('---') ? `---\n${fields.join('\n')}\n---\n\n` : '';
	return new File([head + text], markup ? 'Pasted text.html' : 'Pasted text.md', { type: 'text/plain' });
}
