import { join } from 'node:path';
import { build } from 'vite';
import {
  mainBundle,
  preloadBundle,
  rendererBundle,
  sealsBundle,
  typesetBundle,
  xmlBundle,
} from './bundles.ts';
import { sha256OfFile } from './digest.ts';
import { layTypesetTools } from './typeset-tools.ts';

/** Makes all six bundles below `out`. The main bundle names the hashes of the first three, so that they come first. */
export async function buildInto(out: string): Promise<void> {
  await build(xmlBundle(out));
  await build(sealsBundle(out));
  await build(typesetBundle(out));
  const xml = sha256OfFile(join(out, 'xml', 'xmlw.mjs'));
  const seals = sha256OfFile(join(out, 'seals', 'seals.cjs'));
  const typeset = sha256OfFile(join(out, 'typeset', 'typeset.cjs'));
  const typesetTools = layTypesetTools(join(out, 'typeset'));
  await build(mainBundle(out, { xml, seals, typeset, typesetTools }));
  await build(preloadBundle(out));
  await build(rendererBundle(out));
}
