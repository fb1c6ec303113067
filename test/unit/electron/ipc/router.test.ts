import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallRate } from '../../../../electron/ipc/call-rate.ts';
import { OpenDialog } from '../../../../electron/ipc/open-dialog.ts';
import { createRouter, type Handlers, type RouterPorts } from '../../../../electron/ipc/router.ts';
import type { Sender } from '../../../../electron/ipc/sender.ts';
import { isAppAddress } from '../../../../electron/shell/app-address.ts';
import { fault } from '../../../../shared/base/fault.ts';
import { calls, type CallName } from '../../../../shared/bridge/table.ts';
import { sample } from './samples.ts';

const names = Object.keys(calls) as CallName[];
const ours: Sender = {
  address: 'app://ombud/index.html',
  isMainFrame: true,
  isOurWindow: true,
  isDestroyed: false,
};

interface Rig {
  route: ReturnType<typeof createRouter>;
  reached: { name: CallName; request: unknown }[];
  defects: CallName[];
  tick: () => void;
}

/** A router whose services only note that they were reached and answer `answer`. */
function rig(part: Partial<RouterPorts> = {}, answer: unknown = { ok: true, value: {} }): Rig {
  let now = 0;
  const reached: Rig['reached'] = [];
  const defects: CallName[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (request: unknown) => {
        reached.push({ name, request });
        return Promise.resolve(answer);
      },
    ]),
  ) as unknown as Handlers;
  const route = createRouter({
    handlers,
    isAppAddress,
    rate: new CallRate({ elapsed: () => now }),
    dialog: new OpenDialog(),
    phase: () => 'open',
    opening: () => null,
    isPractice: () => true,
    refusal: () => null,
    onDefect: (name) => defects.push(name),
    ...part,
  });
  return { route, reached, defects, tick: () => (now += 1_000) };
}

const codeOf = (reply: unknown): string | undefined =>
  (reply as { error?: { code: string } }).error?.code;

describe('who speaks [SC-19]', () => {
  const bad: [string, Partial<Sender>][] = [
    ['a sub-frame', { isMainFrame: false }],
    ['another window', { isOurWindow: false }],
    ['a destroyed window', { isDestroyed: true }],
    ['another scheme', { address: 'https://ombud/index.html' }],
    ['another host', { address: 'app://other/index.html' }],
    ['a user in the address', { address: 'app://x@ombud/' }],
    ['no address', { address: '' }],
    ['a data page', { address: 'data:text/html,x' }],
    ['the null origin', { address: 'null' }],
  ];
  it.each(bad)('refuses %s before anything is read', async (_what, part) => {
    const { route, reached } = rig();
    const poisoned = new Proxy({}, { get: () => expect.fail('the request was read') });
    expect(codeOf(await route({ ...ours, ...part }, 'app.state', poisoned))).toBe(
      'bridge.badSender',
    );
    expect(reached).toEqual([]);
  });
});

describe('names [SC-20]', () => {
  const strange = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'app.stаte', // Cyrillic а
    'app.state ',
    ' app.state',
    'APP.STATE',
    'app\u200b.state',
    '',
    'app',
    0,
    null,
    undefined,
    {},
    [],
    ['app.state'],
    Symbol('app.state'),
    { toString: () => 'app.state' },
  ];
  it.each(strange.map((name) => [String(typeof name), name]))(
    'knows no %s %j',
    async (_t, name) => {
      const { route, reached } = rig();
      expect(codeOf(await route(ours, name, {}))).toBe('bridge.unknownCall');
      expect(reached).toEqual([]);
    },
  );
});

describe('the two doors', () => {
  it('names of files come through preload alone, whatever the page calls', async () => {
    const { route, reached } = rig({}, { ok: true, value: [] });
    const paths = { paths: ['/etc/shadow'] };
    expect(codeOf(await route(ours, 'files.offer', paths))).toBe('bridge.unknownCall');
    expect(codeOf(await route(ours, 'files.offer', paths, 'page'))).toBe('bridge.unknownCall');
    expect(reached).toEqual([]);
    await route(ours, 'files.offer', paths, 'preload');
    expect(reached).toEqual([{ name: 'files.offer', request: paths }]);
  });

  it('no call of the page comes through preload’s door', async () => {
    for (const name of names.filter((one) => calls[one].door === 'page'))
      expect(codeOf(await rig().route(ours, name, {}, 'preload')), name).toBe('bridge.unknownCall');
  });
});

describe('what is said [SC-18]', () => {
  it.each(names)('lets no random value through to %s', async (name) => {
    const { route, reached, tick } = rig();
    const accepts = (value: unknown): boolean => calls[name].request.safeParse(value).success;
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withMap: true, withDate: true }),
        async (value) => {
          tick();
          const before = reached.length;
          const reply = await route(ours, name, value, calls[name].door);
          if (accepts(value)) return;
          expect(['bridge.badRequest', 'bridge.tooLarge']).toContain(codeOf(reply));
          expect(reached.length).toBe(before);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('hands services the parsed request, never the raw one', async () => {
    const { route, reached } = rig();
    const raw = { language: 'sv' };
    await route(ours, 'settings.change', raw);
    expect(reached[0]?.request).toEqual(raw);
    expect(reached[0]?.request).not.toBe(raw);
  });

  it('holds back an answer that does not fit its guard', async () => {
    const { route, defects } = rig({}, { ok: true, value: { secret: 'x' } });
    expect(codeOf(await route(ours, 'app.quit', {}))).toBe('bridge.internal');
    expect(defects).toEqual(['app.quit']);
  });

  it('turns a defect into a fault without its message', async () => {
    const broken = {
      get: (): never => {
        throw new Error('PIN 1234');
      },
    };
    const handlers = new Proxy({}, broken) as unknown as Handlers;
    const reply = await rig({ handlers }).route(ours, 'app.quit', {});
    expect(JSON.stringify(reply)).toBe('{"ok":false,"error":{"code":"bridge.internal"}}');
  });
});

describe('size, rate and time [SC-21]', () => {
  it('refuses what is too large', async () => {
    const { route, reached } = rig();
    expect(codeOf(await route(ours, 'app.quit', { a: 'x'.repeat(5_000) }))).toBe('bridge.tooLarge');
    expect(reached).toEqual([]);
  });

  it('a flood of one call leaves the others free', async () => {
    const { route, reached } = rig();
    for (let i = 0; i < 1_000; i += 1) await route(ours, 'app.quit', {});
    expect(reached.length).toBe(calls['app.quit'].pace.burst);
    expect(codeOf(await route(ours, 'app.quit', {}))).toBe('bridge.tooFast');
    await route(ours, 'mailbox.fetch', {});
    expect(reached.at(-1)?.name).toBe('mailbox.fetch');
  });

  it('opens again in the next second', async () => {
    const { route, tick } = rig();
    for (let i = 0; i < 1_000; i += 1) await route(ours, 'app.quit', {});
    tick();
    expect(await route(ours, 'app.quit', {})).toEqual({ ok: true, value: {} });
  });
});

describe('time and right', () => {
  it.each(names.filter((name) => calls[name].phase === 'open'))(
    '%s waits for work',
    async (name) => {
      const { route, reached } = rig({ phase: () => 'welcome' });
      await route(ours, name, sample(name));
      expect(reached).toEqual([]);
    },
  );

  it.each(names.filter((name) => calls[name].right !== null))(
    '%s needs its right',
    async (name) => {
      const asked: unknown[] = [];
      const { route, reached } = rig({
        refusal: (right) => (asked.push(right), fault('signIn.needed')),
      });
      expect(codeOf(await route(ours, name, sample(name), calls[name].door))).toBe('signIn.needed');
      expect(asked).toEqual([calls[name].right]);
      expect(reached).toEqual([]);
    },
  );
});

describe('the practice menu', () => {
  const said = { en: 'Done.', sv: 'Klart.' };
  const played = { outcome: 'done', said, then: null };
  const asked: [CallName, unknown, object?][] = [
    ['practice.order', { template: 'plain' }],
    ['practice.begin', { situation: 'production' }, played],
    ['practice.forward', {}, played],
    ['practice.normal', {}],
    ['practice.page', { language: 'sv' }],
  ];
  it.each(asked)(
    '%s is answered in practice and refused elsewhere',
    async (name, request, value = {}) => {
      const live = rig({ isPractice: () => false });
      expect(codeOf(await live.route(ours, name, request))).toBe('bridge.forbidden');
      expect(live.reached).toEqual([]);
      const practice = rig({}, { ok: true, value });
      expect(await practice.route(ours, name, request)).toEqual({ ok: true, value });
    },
  );

  it('is all there is for practice alone', () => {
    const alone = names.filter((name) => calls[name].isPracticeOnly);
    expect(alone).toEqual(asked.map(([name]) => name));
  });
});
