import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256OfFile } from '../../build/digest.ts';
import { typesetTools } from '../../build/typeset-tools.ts';
import { openThread } from '../../electron/threads/open-thread.ts';
import { readTools } from '../../electron/typeset/tools.ts';
import { setInType, type TypesetterParts } from '../../electron/typeset/typesetter.ts';
import type { PrintedSheet } from '../../shared/printed/printed-sheet.ts';

const folder = join(import.meta.dirname, '..', '..', 'out', 'typeset');
const bundle = join(folder, 'typeset.cjs');

/** The typesetter as it was built, with its own thread. */
export const builtTypesetter: TypesetterParts = {
  start: () => openThread(bundle, sha256OfFile(bundle)),
  tools: () =>
    readTools(
      folder,
      Object.fromEntries(
        Object.entries(typesetTools).map(([name, from]) => [name, sha256OfFile(from)]),
      ),
    ),
  onDefect: () => {
    throw new Error('the typesetter is not the one of the build');
  },
  timers: {
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  },
};

/** Sets a sheet in type and lays the PDF under that name; throws when it cannot be set. */
export async function setInto(path: string, sheet: PrintedSheet, foot: string): Promise<void> {
  const pdf = await setInType(builtTypesetter, sheet, foot);
  if (pdf === null) throw new Error('the sheet was not set in type');
  writeFileSync(path, pdf);
}
