import type { shortcutsEn } from '../en/shortcuts.ts';
import type { Words } from '../words.ts';

export const shortcutsSv: Words<typeof shortcutsEn> = {
  title: 'Kortkommandon',
  lead: 'Bokstäver verkar bara utanför fält och kan stängas av i inställningarna. Att sända har inget kortkommando.',
  off: 'Kortkommandon med en bokstav är avstängda.',
  next: 'nästa order',
  previous: 'föregående order',
  open: 'öppna ordern',
  back: 'tillbaka eller stäng',
  lock: 'lås Ombud',
  pane: 'nästa fält på skärmen',
  search: 'sök',
  why: 'varför denna frist?',
  asForm: 'läs som formuläret',
  copyNumber: 'kopiera orderns nummer',
  print: 'skriv ut ordern',
  take: 'ta ordern i nödsituation',
  then: 'sedan',
};
