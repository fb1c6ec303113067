import { expect, test } from 'vitest';
import { createClient } from '../../../../renderer/client/ombud-client.ts';
import type { Fault } from '../../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { mostChosen } from '../../../../shared/base/file-portions.ts';
import type { ChosenFiles } from '../../../../shared/bridge/table.ts';
import type { OmbudApi } from '../../../../shared/bridge/window-api.ts';

/** A bridge that refuses each file as gone, and every portion from the one told on altogether. */
function bridge(failsFrom = Infinity) {
  const portions: number[] = [];
  const api = {
    takeFiles: (files: readonly object[]): Promise<Result<ChosenFiles, Fault>> => {
      portions.push(files.length);
      if (portions.length >= failsFrom) return Promise.resolve(err({ code: 'bridge.tooFast' }));
      const refused = files.map(() => ({ name: 'a', fault: { code: 'file.gone' as const } }));
      return Promise.resolve(ok({ files: [], refused }));
    },
  } as unknown as OmbudApi;
  return { portions, client: createClient(api) };
}
const files = (count: number): object[] => Array.from({ length: count }, () => ({}));

test('any number of dropped files crosses the bridge in portions', async () => {
  const { client, portions } = bridge();
  const taken = await client.takeFiles(files(150));
  expect(portions).toEqual([50, 50, 50]);
  expect(taken.ok && taken.value.refused.length).toBe(150);
});

test('a portion that fails ends it', async () => {
  const { client, portions } = bridge(2);
  expect(await client.takeFiles(files(150))).toEqual(err({ code: 'bridge.tooFast' }));
  expect(portions).toHaveLength(2);
});

test('past the limit none crosses, and the limit is said', async () => {
  const { client, portions } = bridge();
  expect(await client.takeFiles(files(mostChosen + 1))).toEqual(
    err({ code: 'file.tooManyAtOnce', params: { most: mostChosen } }),
  );
  expect(portions).toEqual([]);
});
