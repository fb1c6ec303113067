import { describe, expect, it } from 'vitest';
import { CallRate } from '../../../../electron/ipc/call-rate.ts';
import { OpenDialog } from '../../../../electron/ipc/open-dialog.ts';
import { createRouter, type Handlers } from '../../../../electron/ipc/router.ts';
import { calls, type CallName } from '../../../../shared/bridge/table.ts';
import { sample } from './samples.ts';

const names = Object.keys(calls) as CallName[];
const withDialog = names.filter((name) => calls[name].opensDialog);
const sender = { address: 'app://', isMainFrame: true, isOurWindow: true, isDestroyed: false };

/** A router whose services wait until the test answers for the person. */
function rig() {
  const open: ((reply: unknown) => void)[] = [];
  const reached: CallName[] = [];
  const dialog = new OpenDialog();
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        reached.push(name);
        if (!calls[name].opensDialog) return Promise.resolve({ ok: true, value: {} });
        return new Promise((resolve) => open.push(resolve));
      },
    ]),
  ) as unknown as Handlers;
  const route = createRouter({
    handlers,
    isAppAddress: () => true,
    rate: new CallRate({ elapsed: () => 0 }),
    dialog,
    phase: () => 'open',
    opening: () => null,
    isPractice: () => true,
    refusal: () => null,
    onDefect: () => undefined,
  });
  const ask = (name: CallName): Promise<unknown> => route(sender, name, sample(name));
  const close = (): void => open.shift()?.({ ok: false, error: { code: 'print.failed' } });
  return { ask, close, dialog, reached };
}
const busy = { ok: false, error: { code: 'bridge.dialogOpen' } };

describe('a dialog of the system', () => {
  it('is opened by the calls that ask a person for a place, a file or a printer', () => {
    expect(withDialog).toEqual([
      'certificate.pick',
      'connection.saveReport',
      'print.paper',
      'print.pdf',
      'document.save',
      'answer.pickFiles',
      'letter.pickFiles',
      'byHand.pickFiles',
    ]);
  });

  it.each(withDialog)(
    '%s: no second one while it is open, and at once when it is closed',
    async (name) => {
      const { ask, close, reached } = rig();
      for (let round = 0; round < 5; round += 1) {
        const first = ask(name);
        for (const other of withDialog) expect(await ask(other)).toEqual(busy);
        expect(reached).toHaveLength(round + 1);
        close();
        expect(await first).not.toEqual(busy);
      }
    },
  );

  it('that is open holds up no other call', async () => {
    const { ask, close } = rig();
    const first = ask('print.pdf');
    expect(await ask('mailbox.fetch')).toEqual({ ok: true, value: {} });
    close();
    await first;
  });

  it('of a page that is gone counts for nothing, also when it is closed late', async () => {
    const { ask, close, dialog } = rig();
    const former = ask('print.pdf');
    dialog.forget();
    const present = ask('print.pdf');
    close();
    await former;
    expect(await ask('certificate.pick')).toEqual(busy);
    close();
    await present;
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no desktop'))],
    [
      'throws',
      () => {
        throw new Error('no desktop');
      },
    ],
  ])('whose service %s is over', async (_, act: () => Promise<never>) => {
    const dialog = new OpenDialog();
    const handlers = { 'certificate.pick': act };
    const route = createRouter({
      handlers: handlers as unknown as Handlers,
      isAppAddress: () => true,
      rate: new CallRate({ elapsed: () => 0 }),
      dialog,
      phase: () => 'open',
      opening: () => null,
      isPractice: () => true,
      refusal: () => null,
      onDefect: () => undefined,
    });
    await route(sender, 'certificate.pick', {});
    expect(dialog.begin()).not.toBeNull();
  });
});
