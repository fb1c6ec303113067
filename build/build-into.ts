import { join } from 'node:path';
import { build } from 'vite';
import { mainBundle, preloadBundle, rendererBundle, sealsBundle, xmlBundle } from './bundles.ts';
import { sha256OfFile } from './digest.ts';

/** Makes all five bundles below `out`. The main bundle names the hashes of the first two, so that they come first. */
export async function buildInto(out: string): Promise<void> {
  await build(xmlBundle(out));
  await build(sealsBundle(out));
  const xml = sha256OfFile(join(out, 'xml', 'xmlw.mjs'));
  const seals = sha256OfFile(join(out, 'seals', 'seals.cjs'));
  await build(mainBundle(out, { xml, seals }));
  await build(preloadBundle(out));
  await build(rendererBundle(out));
}
