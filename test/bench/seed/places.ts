// Made-up authorities, streets and people, in the spelling of their countries: search has to find them with their accents.

export interface Place {
  readonly country: string;
  readonly language: string;
  readonly offices: readonly [string, ...string[]];
  readonly courts: readonly [string, ...string[]];
  readonly cities: readonly [string, ...string[]];
}

export const places: readonly [Place, ...Place[]] = [
  {
    country: 'DE',
    language: 'de',
    offices: ['Staatsanwaltschaft', 'Generalstaatsanwaltschaft', 'Schwerpunktstaatsanwaltschaft'],
    courts: ['Amtsgericht', 'Landgericht'],
    cities: ['Musterstadt', 'Köllnbrück', 'Grünhafen', 'Weißenau', 'Südermünde', 'Altfeld'],
  },
  {
    country: 'FR',
    language: 'fr',
    offices: ['Parquet du tribunal judiciaire de', 'Parquet général de'],
    courts: ['Tribunal judiciaire de', 'Juge d’instruction de'],
    cities: ['Saint-Éloi', 'Belcôte', 'Montréal-sur-Lys', 'Châtelvieux', 'Rochebrune'],
  },
  {
    country: 'ES',
    language: 'es',
    offices: ['Fiscalía Provincial de', 'Fiscalía Especial de'],
    courts: ['Juzgado de Instrucción de', 'Audiencia Provincial de'],
    cities: ['Villaseñor', 'Peñablanca', 'Córdoba la Nueva', 'Alcázar del Río'],
  },
  {
    country: 'PL',
    language: 'pl',
    offices: ['Prokuratura Rejonowa w', 'Prokuratura Okręgowa w'],
    courts: ['Sąd Rejonowy w', 'Sąd Okręgowy w'],
    cities: ['Łąkowie', 'Żarnowie', 'Śródmieściu', 'Górkach'],
  },
  {
    country: 'IT',
    language: 'it',
    offices: ['Procura della Repubblica di', 'Procura Generale di'],
    courts: ['Tribunale di', 'Giudice per le indagini preliminari di'],
    cities: ['Montefosco', 'Valdoro', 'San Nicolò', 'Castelforte'],
  },
  {
    country: 'FI',
    language: 'fi',
    offices: ['Syyttäjälaitos', 'Åklagarmyndigheten i'],
    courts: ['Käräjäoikeus', 'Tingsrätten i'],
    cities: ['Esimerkkilä', 'Öjberg', 'Näsijärvi', 'Sundby'],
  },
];

export const people = [
  'A. Åkerlund',
  'B. Exempel',
  'C. Nuñez',
  'D. Öztürk',
  'E. Łukasiak',
  'F. Beispiel',
  'G. Lefèvre',
  'H. Provson',
] as const;

export const givenNames = [
  'anna',
  'björn',
  'chloe',
  'dmitri',
  'elif',
  'frida',
  'goran',
  'hanna',
  'ivo',
  'jonas',
  'katarzyna',
  'lucía',
  'måns',
  'noor',
] as const;

export const familyNames = [
  'andersson',
  'berg',
  'costa',
  'dahl',
  'eriksson',
  'ferrari',
  'garcía',
  'holm',
  'ivanova',
  'jansen',
  'kowalska',
  'lindqvist',
  'müller',
  'nyström',
] as const;

export const summaries = [
  'Phishing campaign against customers of three banks; money went through the accounts named.',
  'Threats by mail against a journalist, repeated over several weeks.',
  'Sale of forged identity papers in a closed group; buyers are being identified.',
  'Ransomware at a municipal energy company; the ransom note came from the account named.',
  'Grooming of a minor; the conversation is in the possession of the authority.',
  'Fraud with rental flats that do not exist, at least forty victims.',
] as const;
