import { createServer as createHttp } from 'node:http';
import { createServer as createHttps, type Server, type ServerOptions } from 'node:https';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeValidator } from '../schemas/node-validator.ts';
import { openKeyStore, type KeyStore } from './authority/key-store.ts';
import { issueOrganisationCertificate } from './authority/organisation-certificates.ts';
import { makeServerFace } from './authority/server-faces.ts';
import { practiceClock } from './clock.ts';
import { makeControl } from './control/server.ts';
import { makeFrontChannel, makeIssuer, type Handler } from './front-channel.ts';
import { openIdentityRows } from './identity/adapter.ts';
import { EidTransactions } from './identity/eid-transactions.ts';
import { Phones } from './identity/phones.ts';
import { makeProvider } from './identity/provider.ts';
import { Acknowledgement } from './national/acknowledgement.ts';
import { refuseUnregistered } from './national/door.ts';
import { makeExchange } from './national/exchange.ts';
import { Network } from './national/network.ts';
import { makeService } from './national/service.ts';
import { meetTrouble, spoilAnswer, type TroubleParts } from './national/trouble.ts';
import { requireTrustedClients } from './national/trusted-clients.ts';
import { originsOf, profileOf, type Ports } from './profile.ts';
import { writeFileAtomically } from './state/json-file.ts';
import { makeSealers } from './seals/sealers.ts';
import { openLog } from './state/log.ts';
import { openState } from './state/platform-state.ts';
import { doorway } from './web/doorway.ts';
import { listen } from './web/listen.ts';
import { sendJson } from './web/respond.ts';

export interface PlatformOptions {
  readonly folder: string;
  /** Ports to listen on; 0 takes a free one. */
  readonly ports: Ports;
  /** Milliseconds between two octets of an answer that is told to drip. */
  readonly dripMs?: number;
}

export interface Platform {
  readonly ports: Ports;
  readonly origins: ReturnType<typeof originsOf>;
  readonly profileFile: string;
  /** Container of the first good certificate and the letter that opens it. */
  readonly firstCertificate: { readonly file: string; readonly letterFile: string };
  close(): Promise<void>;
}

/** Answers 500 to whatever throws: a bug of the platform must be seen, not hang. */
const guarded =
  (handler: Handler): ((...call: Parameters<Handler>) => void) =>
  (request, response) => {
    handler(request, response).catch((error: unknown) => {
      if (response.destroyed || request.destroyed) return;
      process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
      if (!response.headersSent) sendJson(response, 500, { error: 'platform fault' });
      else response.destroy();
    });
  };

/** The issuer, with the trouble the line is told to make. */
const troubled =
  (handler: Handler, network: Network, trouble: TroubleParts): Handler =>
  async (request, response) => {
    const mode = network.take('identity');
    if (meetTrouble(mode, request, response, trouble)) return;
    spoilAnswer(mode, request, response, trouble);
    await handler(request, response);
  };

async function firstCertificate(keys: KeyStore, folder: string, now: number) {
  const file = join(folder, 'practice-good-ec-modern.p12');
  const letterFile = join(folder, 'practice-good-ec-modern-letter.txt');
  if (existsSync(file) && existsSync(letterFile)) return { file, letterFile };
  return issueOrganisationCertificate(
    keys,
    { variant: 'good', keyType: 'ec', container: 'modern' },
    folder,
    now,
  );
}

export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { folder, ports, dripMs = 1_000 } = options;
  const store = openState(folder);
  const clock = practiceClock(() => store.state.offsetSeconds);
  const log = openLog(folder, clock.now);
  const keys = await openKeyStore(folder, clock.system());
  const validator = createNodeValidator();
  const rows = openIdentityRows(folder, clock.system);
  const transactions = new EidTransactions(clock.system);
  const certificateFolder = join(folder, 'certificates');

  // Each server listens before its handler exists, because the issuer's name holds its port.
  const handlers: Partial<Record<keyof Ports, Handler>> = {};
  const answer = (name: keyof Ports) =>
    guarded(async (request, response) => handlers[name]?.(request, response));
  const tls = {
    cert: keys.server.certificate,
    key: keys.server.key,
    ca: [keys.organisations.certificate.toString('pem')],
    requestCert: true,
    // Not a switch-off: Node would close the line without a word. On the API `requireTrustedClients` refuses whoever is
    // not authorised, with the alert that says why; the issuer only asks for a certificate, and counts none but
    // an authorised one.
    rejectUnauthorized: false,
    minVersion: 'TLSv1.2',
  } satisfies ServerOptions;
  const makeApi = (): Server => {
    const server = createHttps(tls, answer('api'));
    requireTrustedClients(server, log);
    refuseUnregistered(server, store, log);
    return server;
  };
  const makeIdentity = (): Server => createHttps(tls, answer('identity'));

  const api = await listen(makeApi, ports.api, true);
  const identity = await listen(makeIdentity, ports.identity, true);
  const front = await listen(() => createHttp(answer('front')), ports.front, false);
  const control = await listen(() => createHttp(answer('control')), ports.control, false);
  const actual: Ports = {
    api: api.port,
    identity: identity.port,
    front: front.port,
    control: control.port,
  };
  const origins = originsOf(actual);

  const provider = makeProvider(origins.issuer, keys, rows);
  const eid = { provider, transactions, phones: new Phones(transactions), log };
  const sealers = await makeSealers(keys.seals, clock.system());
  const authorities = { store, log, validator, now: clock.now, sealers };
  const acknowledgement = new Acknowledgement(authorities);
  const network = new Network({
    store,
    doors: { api: doorway(api, tls), identity: doorway(identity, tls) },
    face: (name) => makeServerFace(name, keys, clock.system()),
  });
  await network.restore();
  const trouble = { now: clock.now, dripMs, former: new Map<string, string>() };
  handlers.identity = troubled(makeIssuer(eid), network, trouble);
  handlers.front = makeFrontChannel(eid, () => `127.0.0.1:${actual.front}`);
  handlers.api = makeService({
    ...authorities,
    provider,
    exchange: makeExchange(authorities),
    network,
    trouble,
    acknowledge: (ids) => acknowledgement.schedule(ids),
  });
  handlers.control = makeControl(
    {
      ...authorities,
      keys,
      clock,
      network,
      eid: transactions,
      identity: rows,
      acknowledgement,
      certificateFolder,
    },
    () => `127.0.0.1:${actual.control}`,
  );
  acknowledgement.resume();

  const profileFile = join(folder, 'profile.json');
  writeFileAtomically(profileFile, `${JSON.stringify(profileOf(actual, keys), null, 2)}\n`);
  const { file, letterFile } = await firstCertificate(keys, certificateFolder, clock.system());
  log.write('platform.started');
  return {
    ports: actual,
    origins,
    profileFile,
    firstCertificate: { file, letterFile },
    close: async () => {
      acknowledgement.stop();
      await Promise.all([api, identity, front, control].map((one) => one.close()));
      validator.dispose();
    },
  };
}
