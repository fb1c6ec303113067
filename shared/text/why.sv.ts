import type { WhyText } from './why.en.ts';

export const whySv: WhyText = {
  receivedOnce: 'Mottagen {due}.',
  receivedEarlier:
    'Mottagen {due}. Tjänsten och den här datorn registrerade olika tidpunkter, den senare {gate}. Det som ska göras i tid räknas från den tidigare.',
  receivedLater:
    'Mottagen {gate}. Tjänsten och den här datorn registrerade olika tidpunkter, den tidigare {due}. Det som inte får göras för tidigt räknas från den senare.',
  tenDays:
    'Ingen nödsituation, och den verkställande myndigheten har inte underrättats: uppgifterna ska överföras senast inom tio dagar från mottagandet.',
  tenDaysNotified:
    'Den verkställande myndigheten har underrättats, och det är ingen nödsituation: uppgifterna hålls redo och överförs när tiodagarsfristen har löpt ut.',
  eightHours:
    'Nödsituation: uppgifterna ska överföras utan onödigt dröjsmål och senast inom åtta timmar från mottagandet. Inget hindrar svaret, inte heller att den verkställande myndigheten har underrättats.',
  dayOfReceiptNotCounted: 'Mottagningsdagen, {receipt:day}, räknas inte. Dag 1 är {first:day}.',
  weekendsCounted:
    'Lördagar, söndagar och allmänna helgdagar under fristen räknas med: här {count} av de tio dagarna.',
  lastDayWorking: 'Dag 10, {last:day}, är en arbetsdag. Fristen löper därför ut den dagen.',
  lastDaySaturday: 'Dag 10, {last:day}, är en lördag. Fristen löper därför inte ut den dagen.',
  lastDaySunday: 'Dag 10, {last:day}, är en söndag. Fristen löper därför inte ut den dagen.',
  lastDayHoliday:
    'Dag 10, {last:day}, är en allmän helgdag ({holiday}). Fristen löper därför inte ut den dagen.',
  nextDaySaturday: 'Även {next:day} hoppas över: det är en lördag.',
  nextDaySunday: 'Även {next:day} hoppas över: det är en söndag.',
  nextDayHoliday: 'Även {next:day} hoppas över: det är en allmän helgdag ({holiday}).',
  movedTo: 'Fristen löper ut med nästa arbetsdag, {last:day}.',
  redLine:
    'Alla tolkningar av reglerna medger inte denna förskjutning. Utan den löper fristen ut {plain:end}: planera efter det och förlita dig inte på dagarna därefter.',
  redLineGate:
    'Enligt en annan tolkning av reglerna löper fristen ut redan {plain:end}. Att sända då kan vara för tidigt, att vänta kan vara för sent: begär i god tid ett uttryckligt besked från den verkställande myndigheten, så är saken avgjord.',
  clocksForward:
    'Klockan ställs fram en timme {change}, under fristen. Dygnen slutar ändå vid midnatt lokal tid.',
  clocksBack:
    'Klockan ställs tillbaka en timme {change}, under fristen. Dygnen slutar ändå vid midnatt lokal tid.',
  tenDaysEnd: 'De tio dagarna löper ut {latest:end}.',
  targetDays:
    'Planera för {target}: tio dagar räknade från mottagningssekunden är i tid enligt varje tolkning av reglerna.',
  opensAtEnd: 'Svaret får sändas från och med {opens:end}, inte före, och ska då sändas genast.',
  releaseGrace:
    'Förordningen anger inte hur länge den tidpunkten varar. Ombud anser att ett svar som sänds inom {minutes} minuter, till och med {until}, är i tid.',
  onlyEnforcingAuthority:
    'Svaret får sändas tidigare endast om den verkställande myndigheten själv bekräftar för oss att den inte kommer att åberopa någon avslagsgrund. Besked från någon annan öppnar inte sändningsfönstret.',
  endsDiffer:
    'Räknat från det tidigare mottagandet löper de tio dagarna ut {dueEnd:end}, men sändningen väntar till {opens:end}. Ett uttryckligt besked från den verkställande myndigheten avgör saken: begär ett.',
  clearedEarly:
    'Den verkställande myndigheten bekräftade själv {cleared} att den inte kommer att åberopa någon avslagsgrund. Svaret får sändas från och med då, så snart som möjligt.',
  targetCleared: 'Planera för {target}: {hours} timmar efter bekräftelsen.',
  targetClearedByDays:
    'Planera för {target}: tio dagar räknade från mottagningssekunden går ut före {hours} timmar efter bekräftelsen.',
  targetClearedAtOnce:
    'Sänd genast: tio dagar räknade från mottagningssekunden hade redan gått när bekräftelsen kom.',
  clearedTooLate:
    'Den verkställande myndighetens bekräftelse kom {cleared}, när de tio dagarna redan hade löpt ut. Den ändrar ingenting.',
  hourNotCounted:
    'Mottagningstimmen räknas inte: de åtta timmarna löper från {first:time} och går ut {latest}.',
  hoursDoNotMove:
    'Timmarna löper även nattetid, under veckoslut och på allmänna helgdagar. Slutet flyttas aldrig till en arbetsdag.',
  clocksForwardHours:
    'Klockan ställs fram en timme {change}, under fristen. Det är åtta timmar i förfluten tid som räknas, inte klockslagen.',
  clocksBackHours:
    'Klockan ställs tillbaka en timme {change}, under fristen. Det är åtta timmar i förfluten tid som räknas, inte klockslagen.',
  targetHours:
    'Planera för {target}: exakt åtta timmar efter mottagandet är i tid enligt varje tolkning av reglerna.',
};
