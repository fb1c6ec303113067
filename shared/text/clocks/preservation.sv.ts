import type { ClockWords } from './words.ts';
import type { preservationClocksEn } from './preservation.en.ts';

const ofHold =
  'Raderas uppgifterna för tidigt är det en överträdelse. Bevaras de utan grund har skyldigheten upphört, och dataskyddet talar emot.';

export const preservationClocksSv: ClockWords<keyof typeof preservationClocksEn> = {
  PR_PRESERVE: {
    title: 'Bevara utan dröjsmål',
    rule: 'När en bevarandeorder tas emot ska uppgifterna bevaras utan onödigt dröjsmål. Ingen siffra anges, inte ens för en nödsituation.',
    consequence:
      'Om fristen löper ut: bevis kan gå förlorade, och en sanktion är möjlig (art. 15.1).',
  },
  PRESERVE_60D: {
    title: 'Bevara i 60 dagar',
    rule: 'Uppgifterna bevaras i sextio dagar, om inte den utfärdande myndigheten bekräftar att en begäran om utlämnande har utfärdats eller förlänger tiden.',
    consequence: ofHold,
  },
  PRESERVE_60D_EXT30: {
    title: 'Bevara: 30 dagar till',
    rule: 'Under de sextio dagarna har den utfärdande myndigheten förlängt tiden med trettio dagar genom formulär 6. Det kan göras en gång.',
    consequence: ofHold,
  },
  SUBSEQUENT_PRODUCTION: {
    title: 'Bevara tills begäran kommer',
    rule: 'En begäran om utlämnande har utfärdats: uppgifterna bevaras så länge det behövs för att lämna ut dem när begäran kommer.',
    consequence:
      'Raderas de för tidigt går bevis förlorade, och en sanktion är möjlig (art. 15.1).',
  },
  IA_REACT_5D_PR: {
    title: 'Tystnad: fem dagar',
    rule: 'Om den utfärdande myndigheten inte reagerar inom fem dagar efter att ha tagit emot vårt formulär är leverantören befriad från att bevara det som formuläret handlar om. Till dess gäller skyldigheten.',
    consequence:
      'Efter tystnaden får en namngiven person besluta att åberopa befrielsen. Varje reaktion upphäver den.',
  },
  PR_CLARIFY_NOTICE: {
    title: 'Formulär 3: begär förtydligande',
    rule: 'Om bevarandeordern är ofullständig, innehåller uppenbara fel eller säger för lite ska formulär 3 utan onödigt dröjsmål gå till den utfärdande myndigheten. Skyldigheten att bevara vilar inte.',
    consequence: 'Lagen anger ingen följd.',
  },
  PR_IMPOSSIBILITY_NOTICE: {
    title: 'Formulär 3: omöjligt',
    rule: 'Om uppgifterna inte kan bevaras av skäl som adressaten inte råder över ska det utan onödigt dröjsmål anges i formulär 3.',
    consequence:
      'Skyldigheten kvarstår tills den utfärdande myndigheten säger att uppgifterna inte behöver bevaras.',
  },
  PR_NONEXEC_NOTICE: {
    title: 'Formulär 3: andra skäl',
    rule: 'Den som av annat skäl inte bevarar ska utan onödigt dröjsmål ange det i formulär 3.',
    consequence:
      'Utan formuläret finns inget godtaget skäl, och verkställighet kan följa (art. 16.1).',
  },
  PR_PRIVILEGE_NOTICE: {
    title: 'Formulär 3: immunitet eller privilegium',
    rule: 'Om det av intyget självt framgår att immunitet, privilegier eller tryckfriheten kan beröras ska den utfärdande och den verkställande myndigheten få veta det.',
    consequence: 'Den utfärdande myndigheten avgör om ordern återkallas, anpassas eller vidhålls.',
  },
};
