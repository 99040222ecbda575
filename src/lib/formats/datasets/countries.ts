/** What sources call countries where Unicode's English names differ. */
const OTHERWISE: Record<string, string> = {
	'democratic republic of congo': 'CD',
	'dr congo (zaire)': 'CD',
	'republic of congo': 'CG',
	congo: 'CG',
	'ivory coast': 'CI',
	"cote d'ivoire": 'CI',
	myanmar: 'MM',
	burma: 'MM',
	'myanmar (burma)': 'MM',
	palestine: 'PS',
	'gaza strip': 'PS',
	'west bank': 'PS',
	syria: 'SY',
	turkey: 'TR',
	czechia: 'CZ',
	'czech republic': 'CZ',
	'bosnia and herzegovina': 'BA',
	'bosnia-herzegovina': 'BA',
	'trinidad and tobago': 'TT',
	swaziland: 'SZ',
	'cabo verde': 'CV',
	'east timor': 'TL',
	'north macedonia': 'MK',
	'russia (soviet union)': 'RU',
	'yemen (north yemen)': 'YE',
	'cambodia (kampuchea)': 'KH',
	'zimbabwe (rhodesia)': 'ZW',
	'madagascar (malagasy)': 'MG',
	usa: 'US',
	'united states of america': 'US',
	uk: 'GB',
	'the netherlands': 'NL',
	'the bahamas': 'BS',
	'the gambia': 'GM'
};

let codes: Map<string, string> | null = null;

/** ISO 3166-1 alpha-2 of a country by its English name or its code; `null` if none is called so. */
export function countryCode(name: string): string | null {
	codes ??= readCodes();
	const key = name.trim().toLowerCase();
	return OTHERWISE[key] ?? codes.get(key) ?? null;
}

/** Unicode's list of territories, which every engine brings along. */
function readCodes(): Map<string, string> {
	const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
	const read = new Map<string, string>();
	for (let a = 65; a <= 90; a++) {
		for (let b = 65; b <= 90; b++) {
			const code = String.fromCharCode(a, b);
			const name = names.of(code);
			if (name === undefined || code === 'ZZ' || code === 'EU' || code === 'UN' || code === 'EZ') continue;
			read.set(code.toLowerCase(), code);
			// Codes that are no longer in use share a name with those that are, and come after them or before.
			if (!read.has(name.toLowerCase()) || code === 'GB' || code === 'DE') read.set(name.toLowerCase(), code);
		}
	}
	return read;
}
