import type { ReasonKey } from '../../deadlines/portal/reason-keys.ts';

export const reasonsSv: Readonly<Record<ReasonKey, string>> = {
  planned:
    'Den visar tidpunkten som Ombud planerar efter, {at:end}. Då är ni i tid hur lagen än läses; Ombuds senaste tidpunkt är senare.',
  opening: 'Den visar från när svaret får skickas, {at:end}, inte när det senast ska skickas.',
  end: 'Den visar när svaret senast ska skickas, {at:end}, inte från när det får skickas.',
  notMoved:
    'Den låter fristen löpa ut även på en lördag, söndag eller allmän helgdag. Ombud flyttar slutet till nästa arbetsdag.',
  moved: 'Den flyttar slutet till nästa arbetsdag. Ombud låter det här slutet ligga kvar.',
  weekendsOnly:
    'Den flyttar slutet för lördagar och söndagar, men inte för allmänna helgdagar på den plats där ni agerar.',
  firstDayCounted: 'Den räknar dagen för händelsen som dag 1. Ombud räknar inte den dagen.',
  sent: 'Den räknar från när ordern skickades, {at}, inte från mottagandet.',
  issued: 'Den räknar från när ordern utfärdades, {at}, inte från mottagandet.',
  otherReceipt:
    'Den räknar från den andra mottagningstiden, {at}: tjänsten och den här datorn registrerade olika tidpunkter.',
  correction: 'Den räknar från en ändring av ordern, {at}, inte från det första mottagandet.',
  secondCopy: 'Den räknar från det andra exemplaret av samma order, mottaget {at}.',
  emergencyTold: 'Den räknar från när ordern märktes som nödsituation, {at}.',
  clarified: 'Den räknar hela fristen på nytt från förtydligandet, {at}.',
  exactTime: 'Den slutar vid händelsens klockslag. Hos Ombud räknas hela den sista dagen.',
  endOfDay: 'Den löper till dagens slut. Ombuds slut är ett klockslag.',
  otherMidnight:
    'Dess dagar slutar vid midnatt enligt {zone}. Ombuds slutar vid midnatt på den plats där ni agerar.',
  exactHours: 'Den räknar timmarna från exakt sekund. Ombud räknar inte händelsens timme.',
  fullHours: 'Den räknar från nästa hela timme. Ombud räknar från exakt sekund.',
  workingDays: 'Den räknar {n} arbetsdagar. Hos Ombud räknas alla dagar.',
  notPaused:
    'Den stannar inte för en fråga eller en invändning: så skulle ”{clock}” löpa ut utan uppehållet.',
  paused:
    'Den stannar för en fråga eller en invändning: så skulle ”{clock}” löpa ut med uppehållet.',
  notReplaced: 'Den följer inte den nya tidsfristen: så skulle ”{clock}” löpa ut utan den.',
  replaced: 'Den följer en ny tidsfrist som Ombuds klocka inte går efter: ”{clock}”.',
  notCleared:
    'Den bortser från den verkställande myndighetens tidiga bekräftelse: så skulle ”{clock}” öppna utan den.',
  notExtended:
    'Den bortser från förlängningen eller begäran: så skulle ”{clock}” löpa ut av sig själv.',
  otherClock: 'Den visar en annan frist: ”{clock}”.',
  straight:
    'Den räknar rakt på: så skulle ”{clock}” löpa ut. Ombud väljer det försiktigare slutet.',
  evesFree:
    'Den räknar midsommar-, jul- och nyårsafton som allmänna helgdagar. Hos Ombud är de arbetsdagar.',
  evesWorking:
    'Den räknar midsommar-, jul- och nyårsafton som arbetsdagar. Enligt era inställningar är de helgdagar.',
  holidayElsewhere:
    'Den går efter allmänna helgdagar på en annan plats: så blir det om {last:day} är helgdag där.',
  otherDay: 'Den skriver midnatt på den andra av de två dagarna: där en dag slutar börjar nästa.',
};
