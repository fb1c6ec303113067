// Builds twice into folders of its own and compares: the same sources give the same bytes. Source maps stay out, for they name
// the folder they were built in.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildInto } from '../build-into.ts';
import { filesBelow } from '../digest.ts';

const place = mkdtempSync(join(tmpdir(), 'ombud-build-'));

async function buildOnce(name: string): Promise<ReadonlyMap<string, Buffer>> {
  const out = join(place, name);
  await buildInto(out);
  const files = filesBelow(out, ['.']).filter((file) => !file.endsWith('.map'));
  return new Map(files.map((file) => [relative(out, file), readFileSync(file)]));
}

try {
  const first = await buildOnce('a');
  const second = await buildOnce('b');
  const names = new Set([...first.keys(), ...second.keys()]);
  const differing = [...names].filter((name) => {
    const [one, other] = [first.get(name), second.get(name)];
    return one === undefined || other === undefined || !one.equals(other);
  });
  for (const name of differing) console.error(`${name} differs between two builds`);
  process.exitCode = differing.length === 0 && names.size > 0 ? 0 : 1;
} finally {
  rmSync(place, { recursive: true });
}
