import { describe, expect, it } from 'vitest';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { CertificateImport } from '../../../../renderer/state/certificate-import.svelte.ts';

const file = { token: 'a'.repeat(32), name: 'own.p12', size: 2_048 };

/** A client whose file comes when the test says so. */
function slowClient() {
  let come: (files: readonly (typeof file)[]) => void = () => undefined;
  const files = new Promise<readonly (typeof file)[]>((resolve) => (come = resolve));
  const offered = files.then((value) => ({ ok: true as const, value }));
  const client = {
    call: () => offered.then(({ value }) => ({ ok: true as const, value: value[0] ?? null })),
    takeFiles: () => offered,
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
});
