import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { XmlValidator } from '../../schemas/validator.ts';
import type { XmlLibrary } from '../../schemas/xml-library.ts';
import { openValidator } from '../profile/open-validator.ts';
import { openThread } from '../threads/open-thread.ts';
import { readTools } from '../typeset/tools.ts';
import type { TypesetterParts } from '../typeset/typesetter.ts';
import { timers } from './clock.ts';
import { logFault } from './log.ts';
import { loadXmlLibrary } from './xml-library.ts';

export interface Bundled {
  /** The XML library and the schemas: large, and needed by nothing before the first message. */
  readonly loadValidator: () => Promise<XmlValidator>;
  readonly startSealThread: () => Promise<Worker>;
  readonly typesetter: TypesetterParts;
}

/**
 * What is large or reads what strangers wrote, and so lies beside the main bundle; used only as the build made it.
 * @param out the folder of all bundles; of a packed application the part of it that lies unpacked
 */
export function bundledIn(out: string): Bundled {
  const place = (...names: string[]): string =>
    join(out, ...names).replace('app.asar', 'app.asar.unpacked');
  return {
    loadValidator: async () =>
      openValidator(
        await loadXmlLibrary<XmlLibrary>(place('xml', 'xmlw.mjs'), __XML_BUNDLE_SHA256__ ?? ''),
      ),
    startSealThread: () => openThread(place('seals', 'seals.cjs'), __SEALS_BUNDLE_SHA256__ ?? ''),
    typesetter: {
      start: () => openThread(place('typeset', 'typeset.cjs'), __TYPESET_BUNDLE_SHA256__ ?? ''),
      tools: () => readTools(place('typeset'), __TYPESET_TOOLS_SHA256__ ?? {}),
      timers,
      onDefect: () => logFault('print.pdf', 'bridge.internal'),
    },
  };
}
