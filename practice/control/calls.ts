import { issueOrganisationCertificate } from '../authority/organisation-certificates.ts';
import type { KeyStore } from '../authority/key-store.ts';
import { variants } from '../authority/variants.ts';
import type { PracticeClock } from '../clock.ts';
import { failedHints, type EidTransactions } from '../identity/eid-transactions.ts';
import type { IdentityRows } from '../identity/adapter.ts';
import type { Acknowledgement } from '../national/acknowledgement.ts';
import { isCidr } from '../national/address-register.ts';
import type { Network } from '../national/network.ts';
import { misfitOf, networkCalls, networkModes } from '../national/network-modes.ts';
import type { AuthorityParts } from '../orders/send-message.ts';
import { breachKinds } from '../state/log.ts';
import { deliveryModes } from '../state/platform-state.ts';
import { actCalls } from './act-calls.ts';
import { situationCalls } from './situation-calls.ts';
import { time } from './time-call.ts';
import { versionCalls } from './version-calls.ts';
import { putBack } from './ordinary.ts';
import { BadRequest, choice, texts, wholeNumber, type Fields } from './body.ts';

export interface ControlParts extends AuthorityParts {
  readonly keys: KeyStore;
  readonly clock: PracticeClock;
  readonly network: Network;
  readonly eid: EidTransactions;
  readonly identity: IdentityRows;
  readonly acknowledgement: Acknowledgement;
  readonly certificateFolder: string;
}

export type Call = (parts: ControlParts, fields: Fields) => unknown;

const network: Call = async (parts, fields) => {
  const mode = choice(fields, 'mode', networkModes);
  const calls = choice(fields, 'calls', networkCalls, 'all');
  const times = fields['times'] === undefined ? null : wholeNumber(fields, 'times', 1);
  const misfit = misfitOf(mode, calls);
  if (misfit !== null) throw new BadRequest(misfit);
  // Whom nobody listens to, nobody counts.
  if (mode === 'refuse' && times !== null) throw new BadRequest('refuse lasts until it is changed');
  await parts.network.set({ mode, times, calls });
  parts.log.write('network.set', { mode, times, calls });
  return parts.store.state.network;
};

const addresses: Call = ({ store, log }, fields) => {
  const registered = texts(fields, 'registered');
  if (!registered.every(isCidr)) throw new BadRequest('registered must be a list of CIDR ranges');
  const style = choice(fields, 'style', ['drop', '403'], '403');
  store.state.addresses = { registered: [...registered], style };
  store.commit();
  log.write('addresses.set', { registered, style });
  return store.state.addresses;
};

const registrations: Call = ({ store, log }, fields) => {
  const registered = texts(fields, 'organisations');
  const known = store.state.registrations.filter((one) =>
    registered.includes(one.organisationNumber),
  );
  const fresh = registered
    .filter((number) => !known.some((one) => one.organisationNumber === number))
    .map((number) => ({
      country: 'SE',
      id: `sp-${number}`,
      name: `Organisation ${number}`,
      organisationNumber: number,
    }));
  store.state.registrations = [...known, ...fresh];
  store.commit();
  log.write('registrations.set', { organisations: registered });
  return store.state.registrations;
};

const certificates: Call = async ({ keys, clock, log, certificateFolder }, fields) => {
  const order = {
    variant: choice(fields, 'variant', variants, 'good'),
    keyType: choice(fields, 'keyType', ['ec', 'rsa'], 'ec'),
    container: choice(fields, 'container', ['modern', 'legacy'], 'modern'),
  };
  const issued = await issueOrganisationCertificate(keys, order, certificateFolder, clock.system());
  log.write('certificate.issued', { ...order, fingerprint: issued.fingerprint });
  return {
    ...order,
    file: issued.file,
    letterFile: issued.letterFile,
    pkcs12: issued.pkcs12.toString('base64'),
    pin: issued.pin,
    letter: issued.letter,
    certificatePem: issued.certificatePem,
    keyPem: issued.keyPem,
    fingerprint: issued.fingerprint,
  };
};

/** Sets how deliveries are answered; `release` answers those that wait, without changing the mode. */
const deliveries: Call = ({ store, log, acknowledgement }, fields) => {
  if (fields['release'] !== undefined) {
    const result = choice(fields, 'release', ['received', 'error']);
    return { answered: acknowledgement.answer(result, null) };
  }
  const mode = choice(fields, 'mode', deliveryModes);
  store.state.deliveryMode = mode;
  store.commit();
  log.write('deliveries.set', { mode });
  return { mode };
};

/** Every switch in its ordinary position; deliveries that still wait are received. */
const normal: Call = async ({ store, log, acknowledgement, network: line }) => {
  putBack(store.state);
  store.commit();
  await line.restore();
  log.write('switches.putBack');
  return { answered: acknowledgement.answer('received', null) };
};

const eid: Call = ({ eid: transactions, log }, fields) => {
  const outcome = choice(fields, 'outcome', failedHints);
  const ended = transactions.failAll(outcome);
  log.write('eid.ended', { outcome, ended });
  return { ended };
};

const sessions: Call = ({ identity, log }) => {
  identity.clear();
  log.write('sessions.ended');
  return { ended: true };
};

const expect: Call = ({ log }, fields) => {
  const kind = choice(fields, 'kind', breachKinds);
  log.expect(kind);
  return { expected: kind };
};

/** POST calls by path. */
export const calls: Readonly<Record<string, Call>> = {
  '/time': time,
  '/network': network,
  '/addresses': addresses,
  '/registrations': registrations,
  '/certificates': certificates,
  '/deliveries': deliveries,
  '/normal': normal,
  '/eid': eid,
  '/sessions': sessions,
  '/expect': expect,
  ...actCalls,
  ...versionCalls,
  ...situationCalls,
};
