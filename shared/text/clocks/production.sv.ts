import type { ClockWords } from './words.ts';
import type { productionClocksEn } from './production.en.ts';

const asProduction = 'Om fristen löper ut: som för den löpande fristen själv.';

export const productionClocksSv: ClockWords<keyof typeof productionClocksEn> = {
  PRESERVE_ON_RECEIPT: {
    title: 'Bevara genast',
    rule: 'Vid mottagandet ska adressaten skyndsamt bevara de begärda uppgifterna.',
    consequence:
      'Om fristen löper ut: bevis kan gå förlorade, och en sanktion är möjlig (art. 15.1).',
  },
  PRODUCE_10D: {
    title: 'Tio dagar',
    rule: 'Ingen nödsituation, och den verkställande myndigheten har inte underrättats: uppgifterna ska överföras senast inom tio dagar från mottagandet.',
    consequence:
      'Om fristen löper ut: den utfärdande myndigheten kan begära verkställighet (art. 16.1); en sanktion på upp till 2 % av omsättningen är möjlig (art. 15.1).',
  },
  PRODUCE_10D_NOTIFIED: {
    title: 'Sändningsfönster',
    rule: 'Den verkställande myndigheten har underrättats, och det är ingen nödsituation: uppgifterna hålls redo och överförs när tiodagarsfristen har löpt ut.',
    consequence:
      'Sänds svaret för tidigt förlorar den verkställande myndigheten sin rätt att avslå. Sänds det för sent är verkställighet och en sanktion möjliga (art. 15.1, 16.1).',
  },
  PRODUCE_8H: {
    title: 'Åtta timmar',
    rule: 'Nödsituation: uppgifterna ska överföras utan onödigt dröjsmål och senast inom åtta timmar från mottagandet. Inget hindrar svaret, inte heller att den verkställande myndigheten har underrättats.',
    consequence:
      'Om fristen löper ut: den utfärdande myndigheten kan vända sig till vilket annat verksamhetsställe som helst (art. 7.2); verkställighet och en sanktion är möjliga.',
  },
  NONEXEC_NOTICE: {
    title: 'Formulär 3: andra skäl',
    rule: 'Den som inte lämnar ut, inte allt eller inte i tid ska utan onödigt dröjsmål ange skälen i formulär 3, senast inom den löpande fristen.',
    consequence:
      'Om fristen löper ut: inget godtaget skäl finns, och verkställighet kan följa (art. 16.1).',
  },
  CLARIFY_NOTICE: {
    title: 'Formulär 3: begär förtydligande',
    rule: 'Om intyget är ofullständigt, innehåller uppenbara fel eller säger för lite ska adressaten utan onödigt dröjsmål fråga i formulär 3. Från och med då vilar skyldigheten att överföra tills myndigheten har förtydligat.',
    consequence: 'Tills formuläret är sänt fortsätter fristen att löpa.',
  },
  IMPOSSIBILITY_NOTICE: {
    title: 'Formulär 3: omöjligt',
    rule: 'Om ordern inte kan följas av skäl som adressaten inte råder över ska det utan onödigt dröjsmål anges i formulär 3.',
    consequence:
      'Fristen löper tills den utfärdande myndigheten säger att ordern inte behöver verkställas.',
  },
  PRIVILEGE_NOTICE: {
    title: 'Formulär 3: immunitet eller privilegium',
    rule: 'Om det av intyget självt framgår att immunitet, privilegier eller tryckfriheten kan beröras ska den utfärdande och den verkställande myndigheten få veta det.',
    consequence: 'Fristen löper tills den utfärdande myndigheten har beslutat.',
  },
  RESUME_AFTER_CLARIFY: {
    title: 'Efter förtydligandet',
    rule: 'När myndigheten har förtydligat eller rättat fortsätter skyldigheten att överföra. Lagen anger inte hur mycket tid som återstår.',
    consequence: asProduction,
  },
  NEW_DEADLINE: {
    title: 'Ny tidsfrist',
    rule: 'Den utfärdande myndigheten har satt en ny tidsfrist, som ersätter den gamla.',
    consequence: asProduction,
  },
  OTHER_DEADLINES: {
    title: 'Annan tidsfrist i intyget',
    rule: 'Intyget anger en ytterligare tidsfrist, som ska beaktas så långt det är möjligt. Den kan endast förkorta tiden.',
    consequence: 'Lagen anger ingen följd.',
  },
  PRESERVE_UNTIL_PRODUCED: {
    title: 'Bevara till utlämnandet',
    rule: 'Uppgifterna bevaras tills de har lämnats ut, ordern har återkallats eller en myndighet säger att de inte längre behövs.',
    consequence:
      'Raderas de för tidigt går bevis förlorade, och en sanktion är möjlig (art. 15.1).',
  },
};
