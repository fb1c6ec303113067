import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vaultRequestGuard } from '../../../../shared/bridge/vault-port.ts';
import { first, rig } from './vault-door-rig.ts';

describe('the door of the vault [SC-18]', () => {
  it('drops whatever is no well-formed pull', async () => {
    const { asked, port } = await rig();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (data) => {
        if (vaultRequestGuard.safeParse(data).success) return;
        await port.ask(data);
        expect(asked).toEqual([]);
        expect(port.sent).toEqual([first]);
      }),
      { numRuns: 10_000 },
    );
  });
});
