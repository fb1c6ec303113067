import { describe, expect, it } from 'vitest';
import { CallRate } from '../../../../electron/ipc/call-rate.ts';
import { OpenDialog } from '../../../../electron/ipc/open-dialog.ts';
import { createRouter, type Handlers } from '../../../../electron/ipc/router.ts';
import { fault } from '../../../../shared/base/fault.ts';
import type { CallPhase } from '../../../../shared/bridge/call-row.ts';
import { calls, type CallName } from '../../../../shared/bridge/table.ts';
import { sample } from './samples.ts';

const names = Object.keys(calls) as CallName[];
const ours = {
  address: 'app://ombud/index.html',
  isMainFrame: true,
  isOurWindow: true,
  isDestroyed: false,
};

/** A router whose records are being checked until `end`; until then no right but that of reading is there. */
function checking() {
  let isChecked = false;
  let phase: CallPhase = 'open';
  let finish: () => void = () => undefined;
  const checked = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const reached: CallName[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        reached.push(name);
        return Promise.resolve({ ok: true, value: {} });
      },
    ]),
  ) as unknown as Handlers;
  const route = createRouter({
    handlers,
    isAppAddress: () => true,
    rate: new CallRate({ elapsed: () => 0 }),
    dialog: new OpenDialog(),
    phase: () => phase,
    opening: () => (isChecked ? null : checked),
    isPractice: () => true,
    refusal: (right) => (isChecked || right === 'readOrders' ? null : fault('journal.checking')),
    onDefect: () => undefined,
  });
  return {
    reached,
    ask: (name: CallName) => route(ours, name, sample(name), calls[name].door),
    end: (after: CallPhase = 'open') => {
      isChecked = true;
      phase = after;
      finish();
    },
  };
}

/** Everything that is already under way has had its turn. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const early = names.filter((name) => calls[name].isEarly);
const waiting = names.filter((name) => calls[name].phase === 'open' && !calls[name].isEarly);

describe('while the records are being checked', () => {
  it('only what needs none of them is served at once', () => {
    expect(early).toEqual([
      'app.lock',
      'app.place',
      'files.offer',
      'certificate.pick',
      'vault.connect',
      'print.paper',
      'print.pdf',
    ]);
  });

  it.each(early)('%s is served at once', async (name) => {
    const { ask, reached } = checking();
    await ask(name);
    expect(reached).toEqual([name]);
  });

  it.each(waiting)('%s waits for the end of it and is served then', async (name) => {
    const { ask, end, reached } = checking();
    const asked = ask(name);
    await settle();
    expect(reached).toEqual([]);
    end();
    await asked;
    expect(reached).toEqual([name]);
  });

  it('what was asked first is served first', async () => {
    const { ask, end, reached } = checking();
    const asked = [ask('identity.signIn'), ask('identity.cancel'), ask('mailbox.fetch')];
    end();
    await Promise.all(asked);
    expect(reached).toEqual(['identity.signIn', 'identity.cancel', 'mailbox.fetch']);
  });

  it.each([
    ['locked', 'bridge.locked'],
    ['any', 'bridge.forbidden'],
  ] as const)('what waited is judged by how it is then: %s', async (after, code) => {
    const { ask, end, reached } = checking();
    const asked = ask('connection.check');
    end(after);
    expect(await asked).toEqual({ ok: false, error: fault(code) });
    expect(reached).toEqual([]);
  });
});
