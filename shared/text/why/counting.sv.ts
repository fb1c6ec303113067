import type { countingEn } from './counting.en.ts';

export const countingSv: Readonly<Record<keyof typeof countingEn, string>> = {
  receivedOnce: 'Mottagen {due}.',
  receivedEarlier:
    'Mottagen {due}. Tjänsten och den här datorn registrerade olika tidpunkter, den senare {gate}. Det som ska göras i tid räknas från den tidigare.',
  receivedLater:
    'Mottagen {gate}. Tjänsten och den här datorn registrerade olika tidpunkter, den tidigare {due}. Det som inte får göras för tidigt räknas från den senare.',
  earlierCounts:
    'En annan källa anger {other}. Det som ska göras i tid räknas från den tidigare tidpunkten.',
  laterCounts:
    'En annan källa anger {other}. Det som inte får göras för tidigt räknas från den senare tidpunkten.',
  dayOfReceiptNotCounted: 'Dagen för händelsen, {receipt:day}, räknas inte. Dag 1 är {first:day}.',
  weekendsCounted:
    'Lördagar, söndagar och allmänna helgdagar under fristen räknas med: här {count} av de {n} dagarna.',
  weekendsCountedOnly:
    'Lördagar, söndagar och allmänna helgdagar under fristen räknas med: {count} av de {n} dagarna är lördagar, söndagar eller kända helgdagar; alla allmänna helgdagar är inte kända.',
  lastDayWorking: 'Dag {n}, {last:day}, är en arbetsdag. Fristen löper därför ut den dagen.',
  lastDayUnknown:
    'Dag {n}, {last:day}, är varken lördag eller söndag; om den är en allmän helgdag är inte känt. Fristen antas löpa ut den dagen.',
  lastDayKept: 'Fristen antas löpa ut dag {n}, {last:day}, och flyttas inte.',
  lastDaySaturday: 'Dag {n}, {last:day}, är en lördag. Fristen löper därför inte ut den dagen.',
  lastDaySunday: 'Dag {n}, {last:day}, är en söndag. Fristen löper därför inte ut den dagen.',
  lastDayHoliday:
    'Dag {n}, {last:day}, är en allmän helgdag ({holiday}). Fristen löper därför inte ut den dagen.',
  lastDayTooFew:
    'Dag {n}, {last:day}, är en arbetsdag men den enda under fristen. En frist ska omfatta minst två, så den löper inte ut än.',
  nextDaySaturday: 'Även {next:day} hoppas över: det är en lördag.',
  nextDaySunday: 'Även {next:day} hoppas över: det är en söndag.',
  nextDayHoliday: 'Även {next:day} hoppas över: det är en allmän helgdag ({holiday}).',
  nextDayTooFew:
    '{next:day} är den första arbetsdagen under fristen. En frist ska omfatta minst två, så den löper inte ut än.',
  movedTo: 'Fristen löper ut med nästa arbetsdag, {last:day}.',
  movedToUnknown:
    'Fristen antas löpa ut {last:day}, som varken är lördag eller söndag; om den är en allmän helgdag är inte känt.',
  redLine:
    'Alla tolkningar av reglerna medger inte denna förskjutning. Utan den löper fristen ut {plain:end}: planera efter det och förlita dig inte på dagarna därefter.',
  redLineGate:
    'Enligt en annan tolkning av reglerna löper fristen ut redan {plain:end}. Att sända då kan vara för tidigt, att vänta kan vara för sent: begär i god tid ett uttryckligt besked från den verkställande myndigheten, så är saken avgjord.',
  redLineHeld:
    'Enligt en annan tolkning av reglerna löper fristen ut redan {plain:end}. Här gäller det senare slutet, eftersom inget får ske för tidigt.',
  redLineWatch:
    'Enligt en annan tolkning av reglerna löper fristen ut redan {plain:end}. Myndigheten kan åberopa det senare slutet.',
  clocksForward:
    'Klockan ställs fram en timme {change}, under fristen. Dygnen slutar ändå vid midnatt lokal tid.',
  clocksBack:
    'Klockan ställs tillbaka en timme {change}, under fristen. Dygnen slutar ändå vid midnatt lokal tid.',
  daysEnd: 'De {n} dagarna löper ut {latest:end}.',
  daysEndUnknown: 'Så långt helgdagarna är kända löper de {n} dagarna ut {latest:end}.',
  targetDays:
    'Planera för {target}: {n} dagar räknade på sekunden är i tid enligt varje tolkning av reglerna.',
  remindDays: 'Påminn {target}: då har {n} dagar gått enligt den strängaste tolkningen.',
  hourNotCounted:
    'Timmen för händelsen räknas inte: de {n} timmarna löper från {first:time} och går ut {latest}.',
  hoursDoNotMove:
    'Timmarna löper även nattetid, under veckoslut och på allmänna helgdagar. Slutet flyttas aldrig till en arbetsdag.',
  clocksForwardHours:
    'Klockan ställs fram en timme {change}, under fristen. Det är förflutna timmar som räknas, inte klockslagen.',
  clocksBackHours:
    'Klockan ställs tillbaka en timme {change}, under fristen. Det är förflutna timmar som räknas, inte klockslagen.',
  targetHours:
    'Planera för {target}: exakt {n} timmar efter händelsen är i tid enligt varje tolkning av reglerna.',
  remindHours: 'Påminn {target}: då har {n} timmar verkligen gått.',
  workingDaysOnly:
    'Endast arbetsdagar räknas, enligt helgdagarna i {country}. Den första dagen som prövas är {first:day}.',
  workingDaysUnknown:
    'Endast arbetsdagar räknas. Alla allmänna helgdagar i {country} är inte kända för den här tiden; där de inte är det hoppas bara lördagar och söndagar över. Den första dagen som prövas är {first:day}.',
  workingDaysEnd:
    'Arbetsdag {n} är {last:day}; {passed} andra dagar ligger emellan. Fristen löper ut {latest:end}.',
  workingDaysEndUnknown:
    'Räknat så är dag {n} {last:day}; {passed} andra dagar ligger emellan. Fristen löper ut {latest:end} eller senare.',
  remindWorkingDays: 'Påminn {target}: samma klockslag på arbetsdag {n}.',
};
