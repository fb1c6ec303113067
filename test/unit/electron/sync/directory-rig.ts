// A service with a court database, written from the standard, and a directory that asks it.
import { randomUUID } from 'node:crypto';
import { fault } from '../../../../shared/base/fault.ts';
import type { Uuid } from '../../../../shared/base/units.ts';
import type { StateDirectory } from '../../../../shared/directory/entry.ts';
import { AuthorityDirectory } from '../../../../electron/sync/authority-directory.ts';
import { Contact } from '../../../../electron/sync/contact.ts';
import { headerMaker } from '../../../../electron/sync/header-writer.ts';
import { RateGate } from '../../../../electron/sync/rate-gate.ts';
import { ServiceLine } from '../../../../electron/sync/service-line.ts';
import { profile } from './mailbox-rig.ts';
import { ManualTime } from './manual-time.ts';
import { ScriptedPlatform, validator } from './scripted-platform.ts';

export const idOf = (number: number): string =>
  `c0de0000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An entry as the service gives it. */
export function authorityObject(number: number, name: string, generation = 1) {
  const type = 'xsi:type="epoc:AuthorityObject"';
  const competence = (value: string): string =>
    `<epoc:AuthorityCompetence><common:Owner>ETSI</common:Owner><common:Name>EPOCAuthorityCompetence</common:Name><common:Value>${value}</common:Value></epoc:AuthorityCompetence>`;
  const xml = `<HI1Object ${type}><ObjectIdentifier>${idOf(number)}</ObjectIdentifier><CountryCode>DE</CountryCode>
<OwnerIdentifier>ia-de-${number}</OwnerIdentifier><AssociatedObjects></AssociatedObjects>
<epoc:AuthorityEndpoint><CountryCode>DE</CountryCode><UniqueIdentifier>ia-de-${number}</UniqueIdentifier></epoc:AuthorityEndpoint>
<epoc:AuthorityName>${name}</epoc:AuthorityName>${competence('IssuingAuthority')}
<epoc:ContactDetails><common:Name>${name}</common:Name><common:EmailAddress>desk@${number}.example</common:EmailAddress><common:PhoneNumber>493055500${number}</common:PhoneNumber></epoc:ContactDetails></HI1Object>`;
  return {
    id: idOf(number),
    type: 'Authority',
    generation,
    lastChanged: '2026-11-01T00:00:00Z',
    xml,
  };
}

export interface DirectoryRig {
  readonly time: ManualTime;
  readonly platform: ScriptedPlatform;
  readonly directory: AuthorityDirectory;
  readonly kept: (readonly StateDirectory[])[];
  readonly wanted: Set<string>;
  changes: number;
}

export function startDirectory(before: readonly StateDirectory[] = []): DirectoryRig {
  const time = new ManualTime('2026-11-23T10:00:00Z');
  const platform = new ScriptedPlatform();
  const { clock } = time;
  platform.now = () => clock.now();
  const contact = new Contact({
    clock,
    computerClock: clock,
    timers: time,
    report: () => undefined,
  });
  const rig = {
    time,
    platform,
    kept: [] as (readonly StateDirectory[])[],
    wanted: new Set<string>(['DE']),
    changes: 0,
  };
  const directory = new AuthorityDirectory({
    line: new ServiceLine(platform, new RateGate(time), contact),
    validator,
    refusalOf: () => fault('connection.notFound'),
    makeHeader: headerMaker(profile, clock, () => randomUUID() as Uuid),
    now: () => clock.now(),
    batchSize: 5,
    timers: time,
    memory: { before, keep: (states) => rig.kept.push(states) },
    wanted: () => rig.wanted,
    changed: () => {
      rig.changes += 1;
    },
  });
  return Object.assign(rig, { directory });
}

export const soughtOf = (number: number, name: string | null = null) => ({
  endpoint: { country: 'DE', id: `ia-de-${number}` },
  name,
});
