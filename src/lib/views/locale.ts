/**
 * Whose customs dates and numbers follow: "4 April 2025" or "April 4, 2025", "1,250" or "1,25,000". The words of the
 * page are of one language, so that only its own varieties are asked for: a month in another one amid English words
 * would be nobody's custom.
 *
 * The locale is settled where a page begins, on the server by what the browser asks for and in the browser by what
 * the server settled, so that both word everything alike. A page is drawn in one go: none is half in one locale.
 */

/** What holds where nothing is asked for. */
export const FALLBACK = 'en-GB';
const LANGUAGE = 'en';

let current = FALLBACK;

export function locale(): string {
	return current;
}

/** Called before anything is put into words. */
export function useLocale(tag: string): void {
	current = tag;
}

/** What is made once a locale, for formatters take long to make. */
export function perLocale<T>(make: (locale: string) => T): () => T {
	const made = new Map<string, T>();
	return () => {
		let one = made.get(current);
		if (one === undefined) made.set(current, (one = make(current)));
		return one;
	};
}

/**
 * The locale to use for an `Accept-Language` header: the reader's most wanted variety of the page's language. English
 * with no country is written as most countries write it.
 *
 * @param header "en-US,en;q=0.9,de;q=0.8"; `null` if none came.
 */
export function localeFor(header: string | null): string {
	const wanted = (header ?? '')
		.slice(0, 500)
		.split(',')
		.map((part, at) => {
			const [tag, ...settings] = part.trim().split(';');
			const weight = settings.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
			return { tag: canonical(tag), weight: weight === undefined ? 1 : Number(weight), at };
		})
		.filter(({ tag, weight }) => tag !== null && weight > 0)
		.sort((a, b) => b.weight - a.weight || a.at - b.at);
	const own = wanted.find(({ tag }) => tag!.split('-')[0] === LANGUAGE && tag !== LANGUAGE);
	return own?.tag ?? FALLBACK;
}

/** `null` if it is no tag, or one whose numbers and dates are not known. Extensions are left out: "-u-ca-…" is no custom of a place. */
function canonical(tag: string): string | null {
	if (!/^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(tag)) return null;
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(Intl.getCanonicalLocales(tag))[0] ?? null;
	} catch {
		return null;
	}
}
