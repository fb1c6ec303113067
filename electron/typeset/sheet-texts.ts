import type { PrintedSheet } from '../../shared/printed/printed-sheet.ts';

/** Every text of a sheet that is shown, whatever it stands in. */
export function textsOf(sheet: PrintedSheet): readonly string[] {
  const found: string[] = [sheet.title];
  const look = (part: unknown, key: string): void => {
    if (typeof part === 'string') {
      if (['text', 'letter', 'name', 'day'].includes(key)) found.push(part);
    } else if (Array.isArray(part)) for (const one of part) look(one, key);
    else if (typeof part === 'object' && part !== null)
      for (const [name, one] of Object.entries(part)) look(one, name);
  };
  look(sheet.blocks, '');
  return found;
}
