import { describe, expect, it } from 'vitest';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { CertificateImport } from '../../../../renderer/state/certificate-import.svelte.ts';
import type { OfferedFile } from '../../../../shared/bridge/table.ts';

const file: OfferedFile = { token: 'a'.repeat(32), name: 'own.p12', bytes: 2_048 };

/** A client whose file comes when the test says so. */
function slowClient() {
  let come: (files: readonly OfferedFile[]) => void = () => undefined;
  const files = new Promise<readonly OfferedFile[]>((resolve) => (come = resolve));
  const offered = files.then((value) => ({ ok: true as const, value }));
  const client = {
    call: () => offered.then(({ value }) => ({ ok: true as const, value: value[0] ?? null })),
    takeFiles: () =>
      files.then((value) => ({ ok: true as const, value: { files: value, refused: [] } })),
  } as unknown as OmbudClient;
  return { client, come };
}

describe('the PIN', () => {
  it.each(['pick', 'drop'] as const)(
    'is not lost when it is typed before the file has come (%s)',
    async (way) => {
      const { client, come } = slowClient();
      const bringing = new CertificateImport(client);
      bringing.pin = 'of the file before';
      const asked = way === 'pick' ? bringing.pick() : bringing.drop([{}]);
      expect(bringing.pin).toBe('');
      bringing.pin = '12345678';
      come([file]);
      await asked;
      expect(bringing.file).toEqual(file);
      expect(bringing.pin).toBe('12345678');
    },
  );

  it.each(['pick', 'drop'] as const)(
    'stays with its file when no other comes (%s)',
    async (way) => {
      const first = slowClient();
      const bringing = new CertificateImport(first.client);
      const picked = bringing.pick();
      first.come([file]);
      await picked;
      bringing.pin = '12345678';
      const { client, come } = slowClient();
      Object.assign(first.client, client);
      const asked = way === 'pick' ? bringing.pick() : bringing.drop([{}]);
      come([]);
      await asked;
      expect(bringing.file).toEqual(file);
      expect(bringing.pin).toBe('12345678');
    },
  );
});
