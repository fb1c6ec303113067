import { fault, type Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { BlobId, OrderId, Sha256, TaskId } from '../../../shared/base/units.ts';
import type { Push } from '../../../shared/bridge/pushes.ts';
import { isSameVersion, spokenVersions } from '../../../shared/hi1/versions.ts';
import type { PersonRef } from '../../../shared/orders/entry.ts';
import type { OpenProfile } from '../../profile/open-profile.ts';
import type { FileOffers } from '../file-offers.ts';
import type { Handlers } from '../router.ts';
import type { DoorPort } from '../vault-door.ts';
import type { AppCalls } from './app-handlers.ts';
import { byHandHandlers } from './by-hand-handlers.ts';
import { deskHandlers } from './desk-handlers.ts';
import { directoryHandlers } from './directory-handlers.ts';
import { documentHandlers, type SavePort } from './document-handlers.ts';
import { judgementHandlers } from './judgement-handlers.ts';
import { messageHandlers } from './message-handlers.ts';
import { paperHandlers, type PaperPort } from './paper-handlers.ts';
import type { PracticeCalls } from './practice-handlers.ts';
import type { ReportCalls } from './report-handlers.ts';
import { takeIn } from './take-in.ts';

export interface ProfileHandlerParts {
  readonly host: {
    readonly current: OpenProfile | null;
    readonly closedReason: Fault;
    connectVault(port: DoorPort): void;
  };
  readonly offers: FileOffers;
  readonly pick: (what: 'certificate' | 'files') => Promise<readonly string[]>;
  readonly push: (push: Push) => void;
  readonly paper: PaperPort;
  readonly saving: SavePort;
  /** Why orders may not be read now, or null. Asked again when a dialog was open in between. */
  readonly readingRefusal: () => Fault | null;
  /** The main end of a fresh channel to the page. */
  readonly connectVault: () => DoorPort | null;
}

type Done = Result<Record<string, never>, Fault>;
const done: Done = ok({});
const plain = (result: Result<unknown, Fault>): Done => (result.ok ? done : result);

/** Calls of a profile at work. The router has checked phase, right and form before any of them runs. */
export function profileHandlers({
  host,
  offers,
  pick,
  push,
  connectVault,
  paper,
  saving,
  readingRefusal,
}: ProfileHandlerParts): Omit<Handlers, AppCalls | PracticeCalls | ReportCalls> {
  /** Runs with the open profile; between check and call it may have closed. */
  const within = async <T>(
    act: (profile: OpenProfile) => Promise<Result<T, Fault>>,
  ): Promise<Result<T, Fault>> => {
    const profile = host.current;
    return profile === null ? err(host.closedReason) : act(profile);
  };
  /** Runs in the name of whoever is signed in. */
  const asPerson = <T>(
    act: (profile: OpenProfile, by: PersonRef) => Promise<Result<T, Fault>>,
  ): Promise<Result<T, Fault>> =>
    within(async (profile) => {
      const by = profile.service.person();
      return by === null ? err(fault('signIn.needed')) : act(profile, by);
    });
  const quietly = (act: (profile: OpenProfile) => void): Promise<Done> =>
    within((profile) => {
      act(profile);
      return Promise.resolve(done);
    });

  return {
    'certificate.pick': async () => {
      const { files, refused } = await offers.offer((await pick('certificate')).slice(0, 1));
      const why = refused[0]?.fault;
      return why === undefined ? ok(files[0] ?? null) : err(why);
    },
    'certificate.import': ({ token, pin }) =>
      within(async ({ service }) => {
        const file = offers.take(token);
        if (file === null) return err(fault('bridge.unknownFile'));
        const imported = await service.importCertificate(file.path, pin);
        if (!imported.ok && imported.error.code === 'certificate.wrongPin')
          offers.giveBack(token, file);
        return plain(imported);
      }),
    'identity.signIn': ({ language }) =>
      within(async ({ service }) => plain(await service.signIn(language))),
    'identity.switchPerson': ({ language }) =>
      within(async ({ service }) => plain(await service.signIn(language, 'anew'))),
    'identity.reopen': () => within(async ({ service }) => plain(await service.reopen())),
    'identity.copyAddress': () =>
      within(({ service }) => Promise.resolve(plain(service.copySignInAddress()))),
    'identity.cancel': () => quietly(({ service }) => service.cancelSignIn()),
    'identity.signOut': () => within(async ({ service }) => plain(await service.signOut())),
    'connection.check': () => quietly(({ service }) => service.checkConnection()),
    'connection.useVersion': (asked) =>
      asPerson(async ({ sync }, by) => {
        const version = spokenVersions.find((spoken) => isSameVersion(spoken, asked));
        if (version === undefined) return err(fault('bridge.badRequest'));
        const chosen = await sync.store.append([{ kind: 'versionChosen', version }], by);
        if (chosen.ok) sync.fetchNow();
        return plain(chosen);
      }),
    'mailbox.fetch': () => quietly(({ sync }) => sync.fetchNow()),
    'outbox.tryNow': () => quietly(({ sync }) => sync.tryNow()),
    'vault.connect': () => {
      const port = connectVault();
      if (port !== null) host.connectVault(port);
      return Promise.resolve(port === null ? err(fault('bridge.internal')) : done);
    },
    ...paperHandlers({ paper, readingRefusal }),
    ...documentHandlers({
      within: (act) => within(({ sync, evidence }) => act(sync.store, evidence)),
      saving,
      readingRefusal,
    }),
    ...directoryHandlers({
      directory: () => {
        const directory = host.current?.sync.directory ?? null;
        return directory === null ? err(host.closedReason) : ok(directory);
      },
    }),
    ...deskHandlers((act) => asPerson(({ desk }, by) => act(desk, by))),
    ...judgementHandlers({
      asPerson: (act) => asPerson(({ judgements }, by) => act(judgements, by)),
      strays: () => {
        const open = host.current;
        return open === null ? err(host.closedReason) : ok(open.sync.store.facts.strays);
      },
    }),
    ...messageHandlers({
      asPerson: (act) => asPerson(({ letters }, by) => act(letters, by)),
      offers,
      pick: () => pick('files'),
    }),
    ...byHandHandlers({
      asPerson: (act) => asPerson(({ byHand }, by) => act(byHand, by)),
      offers,
      pick: () => pick('files'),
    }),
    'order.take': ({ order }) =>
      asPerson(async ({ sync }, by) =>
        plain(await sync.answers.takeEmergency(order as OrderId, by)),
      ),
    'order.judgeWithdrawal': ({ order, holds }) =>
      asPerson(async ({ sync }, by) =>
        plain(await sync.answers.judgeWithdrawal(order as OrderId, holds, by)),
      ),
    'answer.pickFiles': async () => offers.offerChosen(await pick('files')),
    'answer.addFiles': ({ order, task, tokens }) =>
      asPerson(({ sync }, by) => {
        const purpose = `${order} ${task}`;
        const bytesOf = (token: string): number => offers.look(token)?.bytes ?? 0;
        const totalBytes = tokens.reduce((sum, token) => sum + bytesOf(token), 0);
        let doneBytes = 0;
        return takeIn(offers, tokens, purpose, ({ path, bytes }) => {
          push({ name: 'progress', body: { work: 'addFiles', doneBytes, totalBytes } });
          doneBytes += bytes;
          return sync.answers.addFiles(order as OrderId, task as TaskId, [path], by);
        });
      }),
    'answer.removeFile': ({ order, task, blob }) =>
      asPerson(async ({ sync }, by) =>
        plain(await sync.answers.removeFile(order as OrderId, task as TaskId, blob as BlobId, by)),
      ),
    'answer.declareNoData': ({ order, task, declared }) =>
      asPerson(async ({ sync }, by) =>
        plain(await sync.answers.declareNoData(order as OrderId, task as TaskId, declared, by)),
      ),
    'answer.freeze': ({ order }) =>
      asPerson(async ({ sync }, by) => {
        const frozen = await sync.answers.freeze(order as OrderId, by);
        return frozen.ok ? ok({ hash: frozen.value }) : frozen;
      }),
    'answer.reopen': ({ order, hash }) =>
      asPerson(async ({ sync }, by) =>
        plain(await sync.answers.reopen(order as OrderId, hash as Sha256, by)),
      ),
    'answer.openRest': ({ order, hash }) =>
      asPerson(async ({ sync }, by) =>
        plain(await sync.answers.openRest(order as OrderId, hash as Sha256, by)),
      ),
    'answer.approve': ({ order, hash }) =>
      asPerson(async ({ sync }, by) =>
        plain(await sync.answers.approve(order as OrderId, hash as Sha256, by)),
      ),
    'answer.send': ({ order, hash }) =>
      asPerson(async ({ sync }, by) =>
        plain(await sync.answers.queue(order as OrderId, hash as Sha256, by)),
      ),
    'answer.takeBack': ({ order, hash }) =>
      asPerson(async ({ sync }, by) =>
        plain(await sync.answers.takeBack(order as OrderId, hash as Sha256, by)),
      ),
  };
}
