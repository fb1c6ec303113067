import { expect, test } from 'vitest';
import {
  KeyringKeychain,
  type KeyringEntry,
} from '../../../../electron/secrets/keyring-keychain.ts';

const secret = new Uint8Array(32).fill(5);
const neverEnds = new Promise<never>(() => undefined);

/** A keychain over one entry in memory; each part can be replaced. */
function keychainOf(
  parts: Partial<KeyringEntry> & { platform?: NodeJS.Platform; making?: () => void } = {},
): { keychain: KeyringKeychain; accounts: string[]; fireTimer: () => void; timers: () => number } {
  let stored: number[] | null = null;
  const accounts: string[] = [];
  const timers = new Map<number, () => void>();
  const keychain = new KeyringKeychain({
    platform: parts.platform ?? 'linux',
    after: (ms, act) => {
      expect(ms).toBe(30_000);
      const number = timers.size + 1;
      timers.set(number, act);
      return () => timers.delete(number);
    },
    entryOf: (account) => {
      parts.making?.();
      accounts.push(account);
      return {
        getSecret: parts.getSecret ?? (async () => (stored === null ? null : [...stored])),
        setSecret: parts.setSecret ?? (async (bytes) => void (stored = [...bytes])),
        deleteCredential:
          parts.deleteCredential ??
          (async () => {
            const was = stored !== null;
            stored = null;
            return was;
          }),
      };
    },
  });
  const fireTimer = (): void => timers.forEach((act) => act());
  return { keychain, accounts, fireTimer, timers: () => timers.size };
}

const failing = (message: string) => async (): Promise<never> => {
  throw new Error(message);
};

test('a secret is stored, read and removed under one account', async () => {
  const { keychain, accounts, timers } = keychainOf();
  expect(await keychain.read('practice')).toEqual({ ok: true, value: null });
  expect(await keychain.write('practice', secret)).toEqual({ ok: true, value: undefined });
  expect(await keychain.read('practice')).toEqual({ ok: true, value: secret });
  expect(await keychain.remove('practice')).toEqual({ ok: true, value: undefined });
  expect(await keychain.remove('practice')).toEqual({ ok: true, value: undefined });
  expect(await keychain.read('practice')).toEqual({ ok: true, value: null });
  expect(new Set(accounts)).toEqual(new Set(['practice']));
  expect(timers()).toBe(0);
});

/** Sentences as recorded from the library, or as the systems word them. */
const sentences = [
  [
    'linux',
    'keychain.missing',
    'Platform failure: DBus error: Using X11 for dbus-daemon autolaunch was disabled at compile time, set your DBUS_SESSION_BUS_ADDRESS instead',
  ],
  [
    'linux',
    'keychain.missing',
    'Platform failure: DBus error: The name org.freedesktop.secrets was not provided by any .service files',
  ],
  [
    'linux',
    'keychain.locked',
    "Couldn't access platform storage: Secret Service: unlock prompt was dismissed",
  ],
  [
    'linux',
    'keychain.locked',
    'Platform failure: DBus error: org.freedesktop.Secret.Error.IsLocked',
  ],
  [
    'linux',
    'keychain.timeout',
    'Platform failure: DBus error: Did not receive a reply. Possible causes include: the remote application did not send a reply, the message bus security policy blocked the reply, the reply timeout expired, or the network connection was broken.',
  ],
  [
    'linux',
    'keychain.denied',
    'Platform failure: DBus error: Rejected send message, 2 matched rules; type="method_call"',
  ],
  [
    'linux',
    'keychain.denied',
    'Platform failure: DBus error: org.freedesktop.DBus.Error.AccessDenied: An AppArmor policy prevents this sender',
  ],
  ['linux', 'keychain.damaged', 'Entry is matched by 2 credentials: [Entry { inner: Wrapper'],
  [
    'darwin',
    'keychain.locked',
    "Couldn't access platform storage: User interaction is not allowed.",
  ],
  ['darwin', 'keychain.locked', 'Platform failure: User canceled the operation.'],
  ['darwin', 'keychain.denied', "Platform failure: A required entitlement isn't present."],
  ['darwin', 'keychain.missing', "Couldn't access platform storage: No keychain is available."],
  ['win32', 'keychain.denied', 'Platform failure: Windows: Access denied. (os error 5)'],
  [
    'win32',
    'keychain.missing',
    "Couldn't access platform storage: Windows ERROR_NO_SUCH_LOGON_SESSION",
  ],
] as const;

for (const [platform, code, message] of sentences) {
  test(`[SC-23] ${platform}: "${message.slice(0, 60)}" is ${code}`, async () => {
    const { keychain } = keychainOf({
      platform,
      getSecret: failing(message),
      setSecret: failing(message),
      deleteCredential: failing(message),
    });
    const refused = { ok: false, error: { code } };
    expect(await keychain.read('practice')).toEqual(refused);
    expect(await keychain.write('practice', secret)).toEqual(refused);
    expect(await keychain.remove('practice')).toEqual(refused);
    const { keychain: unmade } = keychainOf({
      platform,
      making: () => {
        throw new Error(message);
      },
    });
    expect(await unmade.read('practice')).toEqual(refused);
  });
}

test('[SC-23] a keychain that does not answer in 30 seconds is a time-out', async () => {
  const { keychain, fireTimer } = keychainOf({ getSecret: () => neverEnds });
  const reading = keychain.read('practice');
  fireTimer();
  expect(await reading).toEqual({ ok: false, error: { code: 'keychain.timeout' } });
});

test('[SC-23] an entry that is no secret of ours is damaged, and its bytes are wiped', async () => {
  const found = [1, 2, 3];
  const { keychain } = keychainOf({ getSecret: async () => found });
  expect(await keychain.read('practice')).toEqual({
    ok: false,
    error: { code: 'keychain.damaged' },
  });
  expect(found).toEqual([0, 0, 0]);
});

test('[SC-24] a secret that does not come back as it was given is not stored', async () => {
  for (const back of [null, Array.from({ length: 32 }, () => 6), [1]]) {
    const { keychain } = keychainOf({ getSecret: async () => back });
    expect(await keychain.write('practice', secret)).toEqual({
      ok: false,
      error: { code: 'keychain.damaged' },
    });
  }
});

test('[SC-23] a system without a keychain we know has none, and nothing is tried', async () => {
  const { keychain, accounts } = keychainOf({ platform: 'aix' });
  expect(await keychain.read('practice')).toEqual({
    ok: false,
    error: { code: 'keychain.missing' },
  });
  expect(accounts).toEqual([]);
});

test('each keychain has its name for people', () => {
  const names = (['linux', 'darwin', 'win32'] as const).map((platform) =>
    keychainOf({ platform }).keychain.describe(),
  );
  expect(names).toEqual(['Secret Service', 'Keychain', 'Credential Manager']);
});
