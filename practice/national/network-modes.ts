/** The trouble the platform's line can be told to make. One list: the switch, the menu and the tests all read it. */

export const networkGroups = ['calm', 'line', 'answer', 'content', 'server', 'clock'] as const;
export type NetworkGroup = (typeof networkGroups)[number];
type Language = 'en' | 'sv';

const groupWords: Readonly<Record<Language, Readonly<Record<NetworkGroup, string>>>> = {
  en: {
    calm: 'All is well',
    line: 'The line',
    answer: 'Instead of the answer',
    content: 'What the answer holds',
    server: 'What the server shows',
    clock: 'The service’s clock',
  },
  sv: {
    calm: 'Allt är väl',
    line: 'Ledningen',
    answer: 'I stället för svaret',
    content: 'Vad svaret innehåller',
    server: 'Vad servern visar upp',
    clock: 'Tjänstens klocka',
  },
};

export const networkGroupWords = (language: Language): Readonly<Record<NetworkGroup, string>> =>
  groupWords[language];

/** `all` is the national API and the issuer; `identity` the issuer alone, pages over TLS included. */
export const networkCalls = ['all', 'api', 'poll', 'outcome', 'directory', 'identity'] as const;
export type NetworkCalls = (typeof networkCalls)[number];

interface ModeRow {
  readonly name: string;
  readonly group: NetworkGroup;
  /** Shown on the menu. */
  readonly words: Readonly<Record<Language, string>>;
}

const rows = [
  { name: 'normal', group: 'calm', words: { en: 'Normal', sv: 'Normalt' } },
  { name: 'refuse', group: 'line', words: { en: 'Refuse connections', sv: 'Neka anslutning' } },
  { name: 'dropBefore', group: 'line', words: { en: 'Drop requests', sv: 'Kasta förfrågningar' } },
  { name: 'dropAfterCommit', group: 'line', words: { en: 'Lose answers', sv: 'Tappa svar' } },
  { name: 'hang', group: 'line', words: { en: 'Never answer', sv: 'Svara aldrig' } },
  { name: 'halfBody', group: 'line', words: { en: 'Break off halfway', sv: 'Bryt halvvägs' } },
  { name: 'drip', group: 'line', words: { en: 'Drip the answer', sv: 'Svara mycket långsamt' } },
  { name: 'refuse429', group: 'answer', words: { en: 'Answer 429', sv: 'Svara 429' } },
  {
    name: 'refuse429Date',
    group: 'answer',
    words: { en: 'Answer 429 until a time', sv: 'Svara 429 till ett klockslag' },
  },
  { name: 'refuse503', group: 'answer', words: { en: 'Answer 503', sv: 'Svara 503' } },
  {
    name: 'refuse503Date',
    group: 'answer',
    words: { en: 'Answer 503 until a time', sv: 'Svara 503 till ett klockslag' },
  },
  { name: 'fault500', group: 'answer', words: { en: 'Answer 500', sv: 'Svara 500' } },
  {
    name: 'html',
    group: 'answer',
    words: { en: 'A web page instead', sv: 'En webbsida i stället' },
  },
  {
    name: 'redirect',
    group: 'answer',
    words: { en: 'Redirect without end', sv: 'Visa vidare utan slut' },
  },
  {
    name: 'oversized',
    group: 'answer',
    words: { en: 'An endless answer', sv: 'Ett svar utan slut' },
  },
  {
    name: 'listedTwice',
    group: 'content',
    words: { en: 'List everything twice', sv: 'Lista allt två gånger' },
  },
  {
    name: 'answeredTwice',
    group: 'content',
    words: { en: 'Answer each action twice', sv: 'Besvara varje del två gånger' },
  },
  {
    name: 'formerAnswer',
    group: 'content',
    words: { en: 'Repeat the former answer', sv: 'Upprepa förra svaret' },
  },
  {
    name: 'reordered',
    group: 'content',
    words: { en: 'Answer in reverse', sv: 'Svara baklänges' },
  },
  {
    name: 'otherName',
    group: 'server',
    words: { en: 'Certificate of another host', sv: 'En annan värds certifikat' },
  },
  {
    name: 'nameInSubjectOnly',
    group: 'server',
    words: { en: 'Host named in the subject only', sv: 'Värdnamnet bara i ämnet' },
  },
  {
    name: 'expired',
    group: 'server',
    words: { en: 'Expired certificate', sv: 'Utgånget certifikat' },
  },
  {
    name: 'notYetValid',
    group: 'server',
    words: { en: 'Certificate not yet valid', sv: 'Certifikat som inte gäller än' },
  },
  {
    name: 'selfSigned',
    group: 'server',
    words: { en: 'Self-signed certificate', sv: 'Självsignerat certifikat' },
  },
  {
    name: 'unknownIssuer',
    group: 'server',
    words: { en: 'Unknown issuer', sv: 'Okänd utfärdare' },
  },
  {
    name: 'intercepted',
    group: 'server',
    words: { en: 'Inspecting proxy', sv: 'Granskande proxy' },
  },
  {
    name: 'noServerAuth',
    group: 'server',
    words: { en: 'Certificate not for servers', sv: 'Certifikat som inte är för servrar' },
  },
  {
    name: 'issuedByServer',
    group: 'server',
    words: { en: 'Issued by a server', sv: 'Utfärdat av en server' },
  },
  {
    name: 'brokenSignature',
    group: 'server',
    words: { en: 'Broken signature', sv: 'Bruten signatur' },
  },
  { name: 'oldTls', group: 'server', words: { en: 'TLS 1.1 only', sv: 'Bara TLS 1.1' } },
  {
    name: 'clockAhead',
    group: 'clock',
    words: { en: 'Clock a day fast', sv: 'Klockan ett dygn före' },
  },
  {
    name: 'clockBehind',
    group: 'clock',
    words: { en: 'Clock a day slow', sv: 'Klockan ett dygn efter' },
  },
] as const satisfies readonly ModeRow[];

export type NetworkMode = (typeof rows)[number]['name'];
/** Modes that change what the server shows in the handshake. */
export type ServerFaceName = Extract<(typeof rows)[number], { group: 'server' }>['name'];

export interface NetworkModeRow extends ModeRow {
  readonly name: NetworkMode;
}

export const networkModeRows: readonly NetworkModeRow[] = rows;
export const networkModes: readonly NetworkMode[] = rows.map(({ name }) => name);

export const networkModeWords = (language: Language): Readonly<Record<NetworkMode, string>> =>
  Object.fromEntries(rows.map(({ name, words }) => [name, words[language]])) as Record<
    NetworkMode,
    string
  >;

const groupOf = (mode: NetworkMode): NetworkGroup =>
  rows.find(({ name }) => name === mode)?.group ?? 'calm';

export const isServerFace = (mode: NetworkMode): mode is ServerFaceName =>
  groupOf(mode) === 'server';

/** Met before a request can be told from another: such trouble strikes a whole server. */
export const isBelowHttp = (mode: NetworkMode): boolean => mode === 'refuse' || isServerFace(mode);

const onMessages: ReadonlySet<NetworkGroup> = new Set<NetworkGroup>(['content', 'clock']);

/** Why a mode cannot strike these calls, or null. */
export function misfitOf(mode: NetworkMode, calls: NetworkCalls): string | null {
  if (isBelowHttp(mode) && ['poll', 'outcome', 'directory'].includes(calls))
    return `${mode} strikes a whole server: calls must be all, api or identity`;
  if (onMessages.has(groupOf(mode)) && calls === 'identity')
    return `${mode} concerns the national API`;
  return null;
}

export interface NetworkState {
  readonly mode: NetworkMode;
  /** Requests it still strikes, connections where the trouble lies below HTTP; null until it is changed. */
  readonly times: number | null;
  readonly calls: NetworkCalls;
}

export const calm: NetworkState = { mode: 'normal', times: null, calls: 'all' };
