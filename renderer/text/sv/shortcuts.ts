import type { shortcutsEn } from '../en/shortcuts.ts';
import type { Words } from '../words.ts';

export const shortcutsSv: Words<typeof shortcutsEn> = {
  title: 'Kortkommandon',
  lead: 'Bokstäver verkar bara utanför fält och kan stängas av i inställningarna. Att sända har inget kortkommando.',
  off: 'Kortkommandon med en bokstav är avstängda.',
  move: 'Förflytta',
  next: 'nästa order',
  previous: 'föregående order',
  open: 'öppna ordern',
  back: 'tillbaka eller stäng',
  lock: 'lås Ombud',
  pane: 'nästa fält på skärmen',
  search: 'sök',
  goTo: 'Gå till',
  withOrder: 'Med ordern',
  why: 'varför denna frist?',
  asForm: 'läs som formuläret',
  prepare: 'förbered svaret',
  copyNumber: 'kopiera orderns nummer',
  print: 'skriv ut ordern',
  take: 'ta ordern i nödsituation',
  all: 'denna lista',
  then: 'sedan',
};
