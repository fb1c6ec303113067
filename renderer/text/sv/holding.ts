import type { Text } from '../text.ts';

export const holdingSv: Text['holding'] = {
  duplicateLapsed: {
    ask: 'Jag har sett på det …',
    title: 'Ska ordern gälla för sig?',
    confirm: 'Jag har sett på det',
  },
  otherMayHaveArrived: {
    ask: 'Det kom inte fram …',
    title: 'Kom det andra svaret inte fram?',
    confirm: 'Det kom inte fram',
  },
  answerMayHaveArrived: {
    ask: 'Det kom inte fram …',
    title: 'Kom svaret inte fram tidigare?',
    confirm: 'Det kom inte fram',
  },
  askedOtherwise: {
    ask: 'Det passar fortfarande …',
    title: 'Passar det fortfarande det som begärs?',
    confirm: 'Det passar fortfarande',
  },
  warnTitle: 'Detta avgör om uppgifter lämnas ut',
  warn: 'Därefter håller frågan inte längre tillbaka svaret på ordern. Utlämnade uppgifter kan inte kallas tillbaka.',
};
