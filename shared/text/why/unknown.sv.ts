import type { unknownEn } from './unknown.en.ts';

export const unknownSv: Readonly<Record<keyof typeof unknownEn, string>> = {
  daysEndKept: 'De {n} dagarna antas löpa ut {latest:end}.',
  askAheadUnknown:
    'Begär {remindAt}, två dagar före det tidigare slutet utan lördagar och söndagar, ett uttryckligt besked från den verkställande myndigheten. Alla allmänna helgdagar är inte kända: infaller någon däremellan, begär det tidigare.',
  targetWorkdayUnknown:
    'Planera för {last:day}, den sista dagen fram till dess som varken är lördag eller söndag; om den är en allmän helgdag är inte känt.',
  remindWorkingDaysUnknown: 'Påminn {target}: samma klockslag på dag {n}, räknat så.',
};
