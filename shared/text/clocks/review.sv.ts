import type { ClockWords } from './words.ts';
import type { reviewClocksEn } from './review.en.ts';

export const reviewClocksSv: ClockWords<keyof typeof reviewClocksEn> = {
  IA_REACT_5D_EPOC: {
    title: 'Förtydligande: fem dagar',
    rule: 'Den utfärdande myndigheten ska reagera inom fem dagar efter att ha tagit emot vårt formulär.',
    consequence:
      'Tystnad ändrar ingenting: vår skyldighet vilar alltjämt, utan undantag, och uppgifterna förblir bevarade. Påminn myndigheten.',
  },
  EA_REVIEW_10D: {
    title: 'Verkställande myndighet: tio dagar',
    rule: 'Den verkställande myndigheten får åberopa en avslagsgrund inom tio dagar efter att ha tagit emot underrättelsen.',
    consequence:
      'Ett avslag stoppar svaret, helt eller delvis, eller förenar det med villkor (art. 12.2, 12.4).',
  },
  EA_REVIEW_96H: {
    title: 'Verkställande myndighet: 96 timmar',
    rule: 'I en nödsituation får den verkställande myndigheten invända inom 96 timmar efter att ha tagit emot underrättelsen. Vi väntar inte på det.',
    consequence:
      'En invändning stoppar det som inte har sänts; det som har sänts ska den utfärdande myndigheten radera eller begränsa.',
  },
  REASONED_OBJECTION: {
    title: 'Invändning: lagen i ett tredjeland',
    rule: 'En invändning på grund av lagen i ett tredjeland ska göras inom tio dagar från dagen för mottagandet, till båda myndigheterna.',
    consequence: 'Om fristen löper ut: rätten att invända är förlorad.',
  },
  COURT_REVIEW: {
    title: 'Domstolsprövning',
    rule: 'Om den utfärdande myndigheten vill vidhålla ordern avgör dess domstol saken. Till dess vilar verkställandet.',
    consequence:
      'Vidhålls ordern: gå vidare. Upphävs den: sänd inget, och bevara uppgifterna tills besked kommer.',
  },
  EXPOST_VALIDATION_48H: {
    title: 'Validering i efterhand: 48 timmar',
    rule: 'En order som i ett brådskande fall har utfärdats utan validering ska valideras i efterhand inom 48 timmar. Adressaten får inte veta det.',
    consequence:
      'Valideras den inte återkallar den utfärdande myndigheten ordern och raderar eller begränsar uppgifterna.',
  },
  REDIRECTED_EMERGENCY: {
    title: 'Nödsituation till annat verksamhetsställe',
    rule: 'Om adressaten inte reagerar i tid i en nödsituation får ordern riktas till vilket annat verksamhetsställe som helst i unionen.',
    consequence: 'Samma order kan komma två gånger: koppla ihop dem.',
  },
};
