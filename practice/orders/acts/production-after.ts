/** The production order that follows on a preservation: it names the same identifiers and the order that kept the data. */
import { randomUUID } from 'node:crypto';
import { provider } from '../../facts.ts';
import { courts } from '../../national/court-directory.ts';
import { writtenVersions } from '../../national/versions.ts';
import type { OrderRecord, PlatformState } from '../../state/platform-state.ts';
import { actMessage } from '../act-message.ts';
import { sealingOf } from '../../seals/seal-forms.ts';
import type { Words } from '../fill.ts';
import { wholeSecond, type AuthorityParts } from '../send-message.ts';
import { askedOf, taskIn } from './asked-of.ts';
import { issueWritten } from './issue.ts';
import { endpointOf } from './write-act.ts';

/** What one task asked to keep, in the words of the template. */
function taskWords(state: PlatformState, id: string, number: number, owner: string): Words {
  const stored = taskIn(state, id);
  const { start, end, ...asked } = askedOf(stored);
  const task = randomUUID();
  return {
    task,
    number: String(number),
    ldid: `${stored.country ?? ''}-${owner.replaceAll('-', '').toUpperCase()}-${task}-${number}`,
    ...asked,
    periods: start === '' || end === '' ? [] : [{ start, end }],
  };
}

export function issueProductionAfter(
  parts: AuthorityParts,
  preserved: OrderRecord,
  reference: string,
): OrderRecord {
  const { state } = parts.store;
  const now = wholeSecond(parts.now());
  const { country, id: owner } = endpointOf(state, preserved, 'issuingAuthority');
  const court = courts.find(({ endpoint }) => endpoint === owner);
  if (court === undefined) throw new Error(`${owner} is not in the directory`);
  const xml = actMessage({
    act: 'production-after',
    reference,
    version: writtenVersions(state, preserved.organisation, now),
    now,
    seal: sealingOf(parts, now),
    words: {
      country,
      owner,
      authority: court.name,
      email: court.email,
      telephone: court.telephone,
      address: court.address,
      languages: court.languages.map((language) => ({ language })),
      addressee: provider.name,
      preservedUnder: preserved.reference,
      tasks: preserved.tasks.map((task, index) => taskWords(state, task, index + 1, owner)),
    },
  });
  return issueWritten(parts, { xml, reference, template: 'afterPreservation', kind: 'plain' });
}
