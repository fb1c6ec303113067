import fc from 'fast-check';
import { expect, test } from 'vitest';
import { functionWords } from '../../../../shared/checks/function-words.ts';
import { languageOfText } from '../../../../shared/checks/language-of-text.ts';
import { officialLanguages } from '../../../../shared/checks/official-languages.ts';

const texts: readonly (readonly [string, string])[] = [
  [
    'sv',
    'Varorna betalades i förskott och har inte levererats till köparna. Kontot är det enda som leder vidare.',
  ],
  ['en', 'The goods were paid for in advance and have not been delivered to the buyers.'],
  [
    'de',
    'Die Ware wurde im Voraus bezahlt und nicht an die Käufer geliefert; das Konto ist der einzige Hinweis.',
  ],
  [
    'da',
    'Varerne blev betalt på forhånd og er ikke leveret til køberne. Kontoen er det eneste spor.',
  ],
  [
    'fr',
    'Les marchandises ont été payées à l’avance et le vendeur ne les a pas livrées aux acheteurs.',
  ],
  [
    'es',
    'Las mercancías se pagaron por adelantado y no fueron entregadas a los compradores de la tienda.',
  ],
  [
    'it',
    'La merce è stata pagata in anticipo e non è stata consegnata agli acquirenti del negozio.',
  ],
  [
    'nl',
    'De goederen werden vooraf betaald en zijn niet aan de kopers geleverd; het account is van de verkoper.',
  ],
  ['pl', 'Towar został opłacony z góry i nie został dostarczony do nabywców, którzy są z Polski.'],
  [
    'fi',
    'Tavarat maksettiin etukäteen ja niitä ei ole toimitettu ostajille, jotka ovat tehneet ilmoituksen.',
  ],
  ['pt', 'As mercadorias foram pagas em adiantado e não foram entregues aos compradores da loja.'],
  ['ro', 'Mărfurile au fost plătite în avans și nu au fost livrate cumpărătorilor din magazin.'],
  [
    'hu',
    'Az árut előre kifizették, de nem szállították le a vevőknek, és a fiók az egyetlen nyom.',
  ],
  ['el', 'Τα αγαθά πληρώθηκαν προκαταβολικά και δεν παραδόθηκαν.'],
  ['bg', 'Стоките бяха платени предварително и не бяха доставени.'],
];

test.each(texts)('%s', (code, text) => {
  expect(languageOfText(text)).toBe(code);
});

test.each([
  '',
  '243 Js 1807/26',
  'user@mail.example',
  'Nordanvind Samtal',
  'constructor __proto__',
])('%j is in no language that could be told', (text) => {
  expect(languageOfText(text)).toBeNull();
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const code = languageOfText(text);
      expect(code === null || code === 'el' || code === 'bg' || functionWords.has(code)).toBe(true);
    }),
  );
});

test('every official language of the Member States can be told', () => {
  const states = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
  const codes = new Set(states.split(' ').flatMap(officialLanguages));
  expect(codes.size).toBe(24);
  for (const code of codes)
    expect(code === 'el' || code === 'bg' || functionWords.has(code), code).toBe(true);
  expect(officialLanguages('toString')).toEqual([]);
});
