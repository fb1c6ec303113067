// The tour: the real application is driven through the path, each step printed with its time, pictures in out/tour/.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { out, root } from './rig/places.ts';
import { Pictures } from './rig/pictures.ts';
import { beginRun, endRun } from './rig/run.ts';
import { path } from './steps/path.ts';

const folder = join(out, 'tour');
rmSync(folder, { recursive: true, force: true });
const runtime = JSON.parse(readFileSync(join(root, '.electron', 'runtime.json'), 'utf8')) as {
  readonly version: string;
  readonly source: string;
};
console.log(`Tour of Ombud on Electron ${runtime.version} (${runtime.source}), sandbox on\n`);

const world = await beginRun(new Pictures(folder));
let failed: string | null = null;
try {
  for (const [index, step] of path.entries()) {
    const started = performance.now();
    const number = String(index + 1).padStart(2, '0');
    try {
      await step.run(world);
      const seconds = ((performance.now() - started) / 1_000).toFixed(1);
      console.log(`  ok    ${number} ${step.title} (${seconds} s)`);
    } catch (error) {
      failed = step.title;
      console.log(`  FAIL  ${number} ${step.title}`);
      console.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      await world.ombud?.page.screenshot({ path: join(folder, 'failed.png') }).catch(() => null);
      break;
    }
  }
} finally {
  await endRun(world);
}
console.log(
  failed === null
    ? `\nEvery step is green. Pictures: ${join('out', 'tour')}`
    : `\nThe tour stopped at: ${failed}`,
);
process.exit(failed === null ? 0 : 1);
