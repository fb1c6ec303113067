import { join } from 'node:path';
import { build } from 'vite';
import { mainBundle, preloadBundle, rendererBundle, xmlBundle } from './bundles.ts';
import { sha256OfFile } from './digest.ts';

/** Makes all four bundles below `out`. The main bundle names the hash of the XML bundle, so that one comes first. */
export async function buildInto(out: string): Promise<void> {
  await build(xmlBundle(out));
  await build(mainBundle(out, sha256OfFile(join(out, 'xml', 'xmlw.mjs'))));
  await build(preloadBundle(out));
  await build(rendererBundle(out));
}
