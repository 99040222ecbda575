import type { Article } from '$lib/model';
import type { Document } from '../document';
import { isCapital } from './words';

/** How many different signs leave hardly a doubt which country a story is told in. */
const ENOUGH = 4;
/** Signs of two or three words are looked for, too. */
const LONGEST = 3;

/**
 * Signs of how a country is run and spoken of by its own papers: offices, courts, schools, money. Each is a word or a few
 * in small letters. American spelling is none: the wires write the news of the world in it.
 */
const SIGNS: readonly (readonly [countries: string, signs: string])[] = [
	[
		'US',
		`sheriff|sheriffs|sheriff 's|sheriff ’s|school district|school board|school boards|board of education|high school|
middle school|elementary school|elementary schools|county commissioners|county commission|county commissioner|county board|
county clerk|county jail|county attorney|district attorney|state police|state trooper|state troopers|highway patrol|grand jury|
fire department|police department|public works|interstate|township|townships|selectman|selectmen|alderman|aldermen|councilman|
councilwoman|councilor|councilors|congressman|congresswoman|state legislature|state senate|state house|state department of|
medicaid|medicare|fourth-grade|fifth-grade|sixth-grade|seventh-grade|eighth-grade|ninth-grade|first-grader|seventh-grader|
eighth-grader|kindergarten|sophomore|freshman|varsity|junior-varsity|homecoming|zoning|gop|democrat|democrats|republicans|misdemeanor|felony|arraigned|thanksgiving|superintendent of schools|circuit court|superior court|community college|
state university|public schools|funeral home|american legion|vfw|dui|ncaa|fda|fema|emergency room|swat|
apartment complex|mobile home|pickup truck|mile marker|baptist church|methodist church|law enforcement|juvenile|
aluminum|parking lot|sidewalk|ems|firefighters`
	],
	[
		'GB',
		`£|councillor|councillors|constabulary|magistrates|crown court|motorway|tory|tories|labour|lib dem|lib dems|
liberal democrat|liberal democrats|nhs|primary care trust|pensioner|pensioners|borough council|parish council|county council|pc|
mum|mums|pupils|primary school|secondary school|headteacher|postcode|bank holiday|premiership|
lord mayor`
	],
	[
		'IE',
		`garda|gardai|gardaí|taoiseach|tánaiste|dáil|dail|td|tds|fianna fáil|fianna fail|fine gael|oireachtas|gaa|
county council|urban council`
	],
	[
		'CA',
		`rcmp|mpp|mpps|provincial police|opp|school trustees|ohl|mla|mlas|reeve|provincial government|councillor|councillors|
labour`
	],
	['AU', 'nrl|afl|shire council|anzac|labour|councillor|councillors'],
	['NZ', 'māori|iwi|labour'],
	[
		'GB CA IE AU NZ',
		`centre|centres|neighbour|neighbours|neighbourhood|neighbourhoods|colour|honour|honoured|programme|programmes|per cent|
travelled|grey|theatre|aluminium|car park|metres|kilometres|pavement|organised|recognised|realise|realised`
	],
	['IN', 'lakh|lakhs|crore|crores|panchayat|lok sabha|rajya sabha'],
	['UA', 'hryvnia|hryvnias|verkhovna rada'],
	['RU', 'rubles|roubles|state duma|kremlin'],
	['IL', 'shekels|knesset'],
	['NG', 'naira'],
	['PH', 'barangay|barangays'],
	['CN', 'yuan|renminbi'],
	['DE', 'bundestag|bundesrat']
];

const COUNTRIES_OF = new Map<string, string[]>();
for (const [countries, signs] of SIGNS) {
	for (const sign of signs.split('|')) {
		const known = COUNTRIES_OF.get(sign.trim()) ?? [];
		COUNTRIES_OF.set(sign.trim(), [...known, ...countries.split(' ')]);
	}
}
/** Words that some sign begins with, so that most words of a text cost one look-up. */
const STREETS = ['st.', 'ave.', 'blvd.'];
const OPENERS = new Set([...Array.from(COUNTRIES_OF.keys(), (sign) => sign.split(' ')[0]), ...STREETS]);

/**
 * In which countries' own words an article speaks: "the school district", "the Crown Court", "crores".
 *
 * @returns How plainly, from above 0 to 1, by the countries' codes; only those with the most signs.
 */
export function customsOf({ tokens, article }: Document): Map<string, number> {
	const seen = new Set<string>();
	for (let i = 0; i < tokens.length; i++) {
		let words = tokens.lower[i];
		if (!OPENERS.has(words)) continue;
		if (isStreetAddress(tokens, i)) seen.add('1 Elm St.');
		for (let n = 1; n <= LONGEST; n++) {
			if (COUNTRIES_OF.has(words)) seen.add(words);
			if (i + n >= tokens.length) break;
			words += ' ' + tokens.lower[i + n];
		}
	}
	const signs = new Map<string, number>();
	for (const sign of seen)
		for (const country of COUNTRIES_OF.get(sign) ?? ['US']) signs.set(country, (signs.get(country) ?? 0) + 1);
	const ofPage = countryOfUrl(article);
	if (ofPage) signs.set(ofPage, (signs.get(ofPage) ?? 0) + ENOUGH);
	const most = Math.max(...signs.values());
	const strength = new Map<string, number>();
	for (const [country, count] of signs)
		if (count === most) strength.set(country, Math.min(1, count / ENOUGH));
	return strength;
}

/** "3125 Clark St.": the number first, the street written short and with a full stop. */
function isStreetAddress({ word, lower }: Document['tokens'], i: number): boolean {
	return (
		STREETS.includes(lower[i]) &&
		isCapital(word[i - 1]) &&
		(/^\d{2,5}$/.test(word[i - 2] ?? '') || /^\d{2,5}$/.test(word[i - 3] ?? ''))
	);
}

const CODE_OF_DOMAIN: Readonly<Record<string, string>> = { uk: 'GB' };
/** Domains of countries that the whole world rents. */
const NO_COUNTRIES = new Set(['eu', 'tv', 'io', 'co', 'me', 'fm', 'ai', 'cc', 'ly', 'to', 'gg', 'la', 'ws']);

/** The country of a page's address, where its domain is a country's. */
function countryOfUrl({ url }: Pick<Article, 'url'>): string | null {
	const domain = /^https?:\/\/[^/:?#]*\.([a-z]{2})(?=[/:?#]|$)/i.exec(url ?? '')?.[1].toLowerCase();
	if (!domain || NO_COUNTRIES.has(domain)) return null;
	return CODE_OF_DOMAIN[domain] ?? domain.toUpperCase();
}
