import { emptyPaper } from '../../../../shared/by-hand/order-on-paper.ts';
import { calls, type CallName } from '../../../../shared/bridge/table.ts';

const id = '7e84603b-be7b-4cba-af26-8468d177f36a';
const samples: Partial<Record<CallName, unknown>> = {
  'app.chooseProfile': { kind: 'practice' },
  'settings.change': { language: 'sv' },
  'files.offer': { paths: [] },
  'certificate.import': { token: 'a'.repeat(32), pin: '1' },
  'identity.signIn': { language: 'sv' },
  'identity.switchPerson': { language: 'sv' },
  'print.paper': { reference: 'EPOC-1' },
  'print.pdf': { reference: 'EPOC-1' },
  'app.unlock': { language: 'sv' },
  'app.place': { view: 'inbox', order: null },
  'connection.saveReport': { id: 1 },
  'connection.useVersion': { etsi: 'V1.23.1', profile: 'v1.3.1' },
  'order.judgeWithdrawal': { order: id, holds: true },
  'directory.look': { country: 'DE', sought: Array(2).fill({ endpoint: null, name: null }) },
  'directory.ask': { country: 'DE' },
  'desk.read': { orders: [id] },
  'desk.unread': { orders: [id] },
  'desk.claim': { orders: [id], from: null },
  'desk.release': { orders: [id] },
  'desk.snooze': { orders: [id], until: 1 },
  'desk.wake': { orders: [id] },
  'desk.note': { order: id, text: 'a note' },
  'desk.keepNoteDraft': { order: id, text: 'a note' },
  'desk.noteDraft': { order: id },
  'desk.link': { order: id, to: id, reason: 'person' },
  'desk.unlink': { order: id, to: id },
  'desk.saveView': {
    id,
    name: 'mine',
    filter: { groups: [], data: [], states: [], regimes: [], owner: 'me', marks: [] },
  },
  'desk.removeView': { id },
  'desk.look': { view: null },
  'letter.keep': {
    order: id,
    message: null,
    draft: { type: 'RequestAdditionalInformation', text: '', answers: null, answerBy: null },
  },
  'letter.pickFiles': { order: id, message: id },
  'letter.enclose': { order: id, message: id, tokens: ['c'.repeat(32)] },
  'letter.removeEnclosure': { order: id, message: id, blob: 'b'.repeat(32) },
  'letter.drop': { order: id, message: id },
  'letter.preview': { order: id, message: id },
  'letter.send': { order: id, message: id, hash: 'a'.repeat(64) },
  'message.takeBack': { order: id, message: id },
  'hold.confirm': {
    order: id,
    tasks: [
      { task: id, preserved: true, system: 'S3', note: null, from: null, to: null, hashes: [] },
    ],
  },
  'byHand.recordForm': {
    order: id,
    form: {
      channel: 'post',
      sentAt: 1,
      receivedAt: null,
      reasons: ['Incomplete'],
      tasks: [],
      isPreserved: true,
    },
  },
  'byHand.recordAnswer': {
    order: id,
    answer: { hash: 'a'.repeat(64), channel: 'post', sentAt: 1, receivedAt: null },
  },
  'byHand.keepPaper': { draft: null },
  'byHand.register': { order: id, paper: emptyPaper, tokens: [] },
  'byHand.recordNews': {
    order: id,
    told: {
      record: id,
      channel: 'post',
      cameAt: 1,
      sender: 'a court',
      words: '',
      news: { kind: 'withdrawal' },
    },
    tokens: [],
  },
  'byHand.recordMessage': {
    order: id,
    sent: {
      message: id,
      channel: 'post',
      sentAt: 1,
      receivedAt: null,
      says: { endpoint: 'confirmWithdrawal' },
    },
    tokens: [],
  },
  'byHand.strikeNews': { order: id, record: id, reason: 'misread' },
  'hold.recordDeletion': {
    order: id,
    deletion: { tasks: [id], deletedAt: 1_790_000_000_000, who: 'Ops', how: 'Removed.' },
  },
  'hold.release': { order: id, ground: 'periodEnded' },
  'document.look': { order: id, object: id },
  'document.save': { order: id, object: id, sha256: 'a'.repeat(64) },
  'judgement.word': { order: id, word: id, verdict: 'clarifies', forms: [] },
  'judgement.doubt': { order: id, doubt: 'notBySchema' },
  'judgement.holdingDoubt': { order: id, doubt: 'otherMayHaveArrived' },
  'judgement.review': { order: id, outcome: 'upheld', word: null, forms: [] },
  'judgement.portalDate': {
    order: id,
    portal: 'answerBy',
    shown: { at: 1, precision: 'day', zone: 'UTC', words: '' },
  },
  'judgement.limit': { order: id, limit: 'NEW_DEADLINE', limitAt: 1 },
  'judgement.bind': { order: id, other: id, relation: 'duplicate' },
  'judgement.unbind': { order: id, other: id },
  'judgement.link': { order: id, other: id, relation: 'related' },
  'judgement.unlink': { order: id, other: id },
  'judgement.otherRequest': { order: id, request: 'domestic', reference: 'B 1-26', receivedAt: 1 },
  'judgement.stray': { object: id },
  'practice.order': { template: 'plain' },
  'practice.begin': { situation: 'production' },
  'practice.page': { language: 'sv' },
};

/** A well-formed request of each call, so that only time and right can refuse it. */
export function sample(name: CallName): unknown {
  const whole = {
    order: id,
    task: id,
    hash: 'a'.repeat(64),
    blob: 'b'.repeat(32),
    tokens: ['c'.repeat(32)],
    declared: true,
  };
  const fitting = [
    samples[name] ?? {},
    {},
    ...Object.keys(whole).map((_k, i, keys) => pick(whole, keys.slice(0, i + 1))),
    pick(whole, ['order', 'hash']),
    pick(whole, ['order', 'task', 'blob']),
    pick(whole, ['order', 'task', 'tokens']),
    pick(whole, ['order', 'task', 'declared']),
  ].find((request) => calls[name].request.safeParse(request).success);
  if (fitting === undefined) throw new Error(`no sample for ${name}`);
  return fitting;
}

const pick = (from: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, from[key]]));
