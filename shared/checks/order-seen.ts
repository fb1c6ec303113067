/** What the sender check reads from an order's content: the same facts, put the way the questions ask for them. */
import { askedTasks } from '../orders/asked.ts';
import type { EndpointId, ApprovalDetails, AuthorisationObject, Hi1Object } from '../hi1/model.ts';
import type { Entry } from '../orders/entry.ts';
import type { OrderContent } from '../orders/content.ts';
import type { Sought } from '../directory/find.ts';

export type SenderContent = Pick<
  OrderContent,
  | 'id'
  | 'issuingState'
  | 'issuing'
  | 'validating'
  | 'otherApprovals'
  | 'flags'
  | 'legalType'
  | 'manualInformation'
  | 'tasks'
  | 'preservationTasks'
  | 'additional'
  | 'documents'
  | 'seals'
  | 'registrations'
  | 'history'
>;

/** Who signs, as the boxes of sections I and J name them. */
export type AuthorityKind = 'judge' | 'prosecutor' | 'other';

/** `identity`: subscriber data and data that only identify a user; `intrusive`: traffic and content data (Article 3). */
export type DataKind = 'identity' | 'intrusive';

/** The order's own certificate as it came, oldest first; our own changes that came back are left out. */
export function certificatesOf({ history, id }: SenderContent): readonly AuthorisationObject[] {
  return history.flatMap(({ entry }) => {
    return objectsOf(entry).flatMap((object) =>
      object.type === 'Authorisation' && object.id === String(id) ? [object] : [],
    );
  });
}

function objectsOf(entry: Entry): readonly Hi1Object[] {
  if (entry.kind === 'orderRegistered') return entry.objects;
  return entry.kind === 'objectArrived' && !entry.echo ? [entry.object] : [];
}

/** The identifier of the authority that made the order; null when neither certificate nor tasks tell one. */
export function issuingEndpoint(content: SenderContent): EndpointId | null {
  const objects = [...certificatesOf(content), ...askedTasks(content)];
  const named = objects.find(({ owner, country }) => owner !== null && country !== null);
  if (named === undefined || named.owner === null || named.country === null) return null;
  return { country: named.country, id: named.owner };
}

/** The State the order comes from; null when it names none. */
export const stateOf = (content: SenderContent): string | null =>
  content.issuingState ?? issuingEndpoint(content)?.country ?? null;

/** The identifier of the validating authority, where a task delivers to it too. */
function validatingEndpoint(content: SenderContent): EndpointId | null {
  const destinations = content.tasks.flatMap(({ task }) => task.destinations);
  const own = destinations.find(({ profile }) => profile?.value === 'ValidatingAuthority');
  return own?.endpoint ?? null;
}

/** Whom to look up: the issuing authority, then the validating one (nobody when there is none). */
export const soughtIn = (content: SenderContent): readonly [Sought, Sought] => [
  { endpoint: issuingEndpoint(content), name: content.issuing?.approverName ?? null },
  {
    endpoint: content.validating === null ? null : validatingEndpoint(content),
    name: content.validating?.approverName ?? null,
  },
];

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** The box that was ticked; the highest where several were, as the law asks for one of them. */
export function kindOf(approval: ApprovalDetails | null): AuthorityKind | null {
  const role = letters(approval?.approverRole ?? '');
  if (role.includes('judge') || role.includes('court')) return 'judge';
  if (role.includes('prosecutor')) return 'prosecutor';
  return role.includes('other') ? 'other' : null;
}

const kindsOfRequest: Readonly<Record<string, readonly DataKind[]>> = {
  SubscriberData: ['identity'],
  UserIdentifyingData: ['identity'],
  SubscriberDataAndUserIdentifyingData: ['identity'],
  TrafficData: ['intrusive'],
  StoredContentData: ['intrusive'],
  TrafficDataAndStoredContentData: ['intrusive'],
};

/** Kinds of data asked for, each once; null when a task asks for something this list does not have. */
export function dataKinds({ tasks }: SenderContent): ReadonlySet<DataKind> | null {
  const told = tasks.map(({ task }) => {
    const value = task.requestType?.value ?? '';
    return Object.hasOwn(kindsOfRequest, value) ? kindsOfRequest[value] : undefined;
  });
  if (told.length === 0 || told.includes(undefined)) return null;
  return new Set(told.flatMap((kinds) => kinds ?? []));
}

export const isPreservation = ({ legalType }: SenderContent): boolean =>
  legalType?.value === 'EPOCPR';

export const isFlagged = ({ flags }: SenderContent, value: string): boolean =>
  flags.some((flag) => flag.value === value);

/** EPOCPriority of the newest certificate that has one. */
export const priorityOf = (content: SenderContent): string | null =>
  certificatesOf(content)
    .flatMap(({ priority }) => (priority === null ? [] : [priority.value]))
    .at(-1) ?? null;

/** O1: items of additional information whose name holds one of these words; names are not settled. */
export function itemsNamed(
  { additional }: SenderContent,
  words: readonly string[],
): readonly string[] {
  return additional.flatMap(({ items }) =>
    items
      .filter(({ name, value }) => {
        const plain = letters(name);
        return value.trim() !== '' && words.some((word) => plain.includes(word));
      })
      .map(({ value }) => value.trim()),
  );
}
