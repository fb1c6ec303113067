/**
 * Official languages of the Member States that are official languages of the Union too, ISO 639-1. Where an addressee
 * has declared none, a certificate is to be in one of its own State's (Article 9(4)).
 */
const languages: Readonly<Record<string, readonly string[]>> = {
  AT: ['de'], BE: ['nl', 'fr', 'de'], BG: ['bg'], CY: ['el'], CZ: ['cs'], DE: ['de'], DK: ['da'],
  EE: ['et'], ES: ['es'], FI: ['fi', 'sv'], FR: ['fr'], GR: ['el'], HR: ['hr'], HU: ['hu'],
  IE: ['en', 'ga'], IT: ['it'], LT: ['lt'], LU: ['fr', 'de'], LV: ['lv'], MT: ['mt', 'en'],
  NL: ['nl'], PL: ['pl'], PT: ['pt'], RO: ['ro'], SE: ['sv'], SI: ['sl'], SK: ['sk'],
}; // prettier-ignore

export const officialLanguages = (country: string): readonly string[] =>
  Object.hasOwn(languages, country) ? (languages[country] ?? []) : [];
