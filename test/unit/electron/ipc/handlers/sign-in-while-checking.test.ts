import { expect, it } from 'vitest';
import { FileOffers } from '../../../../../electron/ipc/file-offers.ts';
import { profileHandlers } from '../../../../../electron/ipc/handlers/profile-handlers.ts';
import type { OpenProfile } from '../../../../../electron/profile/open-profile.ts';
import { fault } from '../../../../../shared/base/fault.ts';
import { ok } from '../../../../../shared/base/result.ts';

/** A host whose journal is being verified until `end` is called. */
function checkingHost(profile: OpenProfile | null) {
  let end: () => void = () => undefined;
  const opening = new Promise<void>((resolve) => {
    end = resolve;
  });
  const host = {
    current: null as OpenProfile | null,
    closedReason: fault('journal.checking'),
    opened: () => opening,
    connectVault: () => undefined,
  };
  return {
    host,
    end: () => {
      host.current = profile;
      end();
    },
  };
}

const handlersOf = (host: ReturnType<typeof checkingHost>['host']) =>
  profileHandlers({
    host,
    offers: new FileOffers(),
    pick: () => Promise.resolve([]),
    push: () => undefined,
    paper: {
      print: () => Promise.resolve(ok('cancelled')),
      makePdf: () => Promise.resolve(ok(new Uint8Array())),
      choosePlace: () => Promise.resolve(null),
      save: () => Promise.resolve(ok(undefined)),
    } as unknown as Parameters<typeof profileHandlers>[0]['paper'],
    saving: {
      choosePlace: () => Promise.resolve(null),
      write: () => Promise.resolve(false),
    },
    readingRefusal: () => null,
    connectVault: () => null,
  });

it.each(['identity.signIn', 'identity.switchPerson'] as const)(
  '%s asked for while the records are checked begins once they are',
  async (name) => {
    const begun: string[] = [];
    const service = {
      signIn: (language: string) => {
        begun.push(language);
        return Promise.resolve(ok({}));
      },
    };
    const { host, end } = checkingHost({ service } as unknown as OpenProfile);
    const asked = handlersOf(host)[name]({ language: 'sv' });
    await Promise.resolve();
    expect(begun).toEqual([]);
    end();
    expect(await asked).toEqual(ok({}));
    expect(begun).toEqual(['sv']);
  },
);

it('that ends without a profile is refused with its reason', async () => {
  const { host, end } = checkingHost(null);
  const asked = handlersOf(host)['identity.signIn']({ language: 'en' });
  end();
  expect(await asked).toEqual({ ok: false, error: fault('journal.checking') });
});
