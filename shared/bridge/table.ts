/**
 * THE table of calls between window and main. Types for both ends, run-time guards, rights and limits all come from it;
 * a call that is not here does not exist.
 */
import { z } from 'zod';
import { mostInPortion } from '../base/file-portions.ts';
import { lookedGuard } from './document-guards.ts';
import { mostOriginals } from '../by-hand/order-on-paper.ts';
import {
  answerSentGuard,
  formSentGuard,
  newsGuard,
  newsStruckShape,
  paperGuard,
} from './by-hand-guards.ts';
import {
  chosenFilesGuard,
  fileToken,
  offeredFileGuard,
  portionGuard,
  takenFilesGuard,
} from './offered-file.ts';
import { keptPaperGuard, paperDraftGuard } from './paper-draft-guard.ts';
import { messageSentGuard } from './message-sent-guard.ts';
import { directoryAnswerGuard, soughtGuard } from './directory-guards.ts';
import { mostAtOnce } from '../orders/desk.ts';
import { practiceOrders } from '../orders/practice-orders.ts';
import {
  appStateGuard,
  faultGuard,
  languages,
  placeGuard,
  settingsGuard,
  versionGuard,
} from './app-state.ts';
import { row, type CallRow } from './call-row.ts';
import { dialog, workOutside } from './pace.ts';
import {
  claimGuard,
  linkGuard,
  lookGuard,
  noteDraftGuard,
  noteGuard,
  ordersGuard,
  snoozeGuard,
  unlinkGuard,
  viewGuard,
  viewIdGuard,
} from './desk-calls.ts';
import * as judged from './judgement-guards.ts';
import {
  deletionGuard,
  draftGuard,
  keptTasksGuard,
  previewGuard,
  releaseGuard,
} from './message-guards.ts';
import { playedGuard, situationGuard } from './practice-guards.ts';
import { longestSheet } from '../printed/printed-sheet.ts';
import { printedSheetGuard } from './printed-sheet-guard.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const blob = z.string().regex(/^[0-9a-f]{32}$/);
const nothing = z.strictObject({});
const early = { phase: 'open', isEarly: true } as const;

const order = z.strictObject({ order: uuid });
/** A document by its identifier, or a scan by that of its blob. */
const received = order.extend({ object: z.union([uuid, blob]) });
const practice = { phase: 'open', right: null, isPracticeOnly: true, ...workOutside } as const;
const task = z.strictObject({ order: uuid, task: uuid });
/** Room for the ids of as many orders as may be meant at once. */
const several = { phase: 'open', maxBytes: 4_096 + mostAtOnce * 40 } as const;
const reading = { ...several, right: 'readOrders' } as const;
const noting = { phase: 'open', right: 'readOrders', maxBytes: 20_000 } as const;
const handling = { ...several, right: 'prepare' } as const;
const packaged = z.strictObject({ order: uuid, hash: sha256 });
const message = order.extend({ message: uuid });
const preparing = { phase: 'open', right: 'prepare' } as const;
const sending = { phase: 'open', right: 'send' } as const;

const sheet = z.strictObject({
  reference: z.string().min(1).max(200),
  /** What else stands at the foot of each page: which form, in which words, made from what. */
  foot: z.string().min(1).max(300).optional(),
});
/** Room for the longest sheet, each of its characters in up to three bytes. */
const setSheet = sheet.extend({ sheet: printedSheetGuard.optional() });
const ofSheet = { maxBytes: 4_096 + 3 * longestSheet } as const;
const sheetOutcome = z.strictObject({ outcome: z.enum(['done', 'cancelled']) });

/** `untagged`: saved, but the engine left out what a screen reader needs. */
const pdfOutcome = z.strictObject({ outcome: z.enum(['done', 'untagged', 'cancelled']) });

export const calls = {
  'app.state': row(nothing, appStateGuard, { phase: 'any', whileLocked: true, right: null }),
  'app.chooseProfile': row(z.strictObject({ kind: z.literal('practice') }), nothing, {
    phase: 'welcome',
    right: null,
  }),
  'app.retryKeychain': row(nothing, nothing, { phase: 'any', right: null, ...workOutside }),
  'app.quit': row(nothing, nothing, { phase: 'any', whileLocked: true, right: null }),
  /** Ends this page and its process; the answer reaches nobody. */
  'app.lock': row(nothing, nothing, { ...early, right: null }),
  /** Begins to unlock; how it goes is told by the snapshot. */
  'app.unlock': row(z.strictObject({ language: z.enum(languages) }), nothing, {
    phase: 'locked',
    whileLocked: true,
    right: null,
    ...workOutside,
  }),
  /** Where the person is, so that unlocking leads back there. */
  'app.place': row(placeGuard, nothing, { ...early, right: null }),
  'settings.change': row(settingsGuard.partial(), settingsGuard, { phase: 'any', right: null }),
  /** Turns picked paths into tokens, for `takeFiles`. */
  'files.offer': row(
    z.strictObject({ paths: z.array(z.string().max(4_096)).max(mostInPortion) }),
    chosenFilesGuard,
    { ...early, door: 'preload', right: null, maxBytes: 262_144 },
  ),
  'certificate.pick': row(nothing, offeredFileGuard.nullable(), {
    ...early,
    right: null,
    ...dialog,
  }),
  'certificate.import': row(
    z.strictObject({ token: fileToken, pin: z.string().max(200) }),
    nothing,
    { phase: 'open', right: null, ...workOutside },
  ),
  'identity.signIn': row(z.strictObject({ language: z.enum(languages) }), nothing, {
    phase: 'open',
    right: null,
    ...workOutside,
  }),
  /** The same for somebody else: whoever is signed in leaves, and who comes must show who it is. */
  'identity.switchPerson': row(z.strictObject({ language: z.enum(languages) }), nothing, {
    phase: 'open',
    right: null,
    ...workOutside,
  }),
  'identity.reopen': row(nothing, nothing, {
    phase: 'open',
    whileLocked: true,
    right: null,
    ...workOutside,
  }),
  /** Puts the page's address on the clipboard, for another browser; the window never has it. */
  'identity.copyAddress': row(nothing, nothing, { phase: 'open', right: null, ...workOutside }),
  'identity.cancel': row(nothing, nothing, { phase: 'open', whileLocked: true, right: null }),
  'identity.signOut': row(nothing, nothing, { phase: 'open', right: null }),
  'connection.check': row(nothing, nothing, { phase: 'open', right: null, ...workOutside }),
  /** The report as it would be saved: shown before anything is written. */
  'connection.report': row(
    nothing,
    z.strictObject({ id: z.number().int(), text: z.string().max(20_000) }),
    { phase: 'open', right: null, ...workOutside },
  ),
  /** Saves the report that was shown under this number, to a file the person chooses. */
  'connection.saveReport': row(
    z.strictObject({ id: z.number().int() }),
    z.strictObject({ saved: z.boolean() }),
    { phase: 'open', right: null, ...dialog },
  ),
  /** From here on messages are written in this version of the interface. */
  'connection.useVersion': row(versionGuard, nothing, { phase: 'open', right: 'administer' }),
  'mailbox.fetch': row(nothing, nothing, { phase: 'open', right: null, ...workOutside }),
  /** Reads the mailbox and tries what waits by Ombud's own pace. */
  'outbox.tryNow': row(nothing, nothing, { phase: 'open', right: null, ...workOutside }),
  /** Main answers by posting a fresh port; the page hands it to the vault worker unread. */
  'vault.connect': row(nothing, nothing, { ...early, right: 'readOrders', ...workOutside }),
  /**
   * Prints what the page has laid out as its sheet. `reference` names it at the foot of each page and in the file name.
   * Both ask a person in a dialog of the system.
   */
  'print.paper': row(sheet, sheetOutcome, { ...early, right: 'readOrders', ...dialog }),
  /** With the sheet's words and parts it is set in type; without, or where that cannot be, the page's engine makes it. */
  'print.pdf': row(setSheet, pdfOutcome, {
    ...early,
    ...ofSheet,
    right: 'readOrders',
    ...dialog,
  }),
  /** What a received document is, from the journal: shown before it may be saved. */
  'document.look': row(received, lookedGuard, {
    phase: 'open',
    right: 'readOrders',
    ...workOutside,
  }),
  /**
   * Saves the document that was shown with this hash, to a file the person chooses. Whoever may read may save it, as
   * whoever may read may print: `export` is for handing out what lies in many orders.
   */
  'document.save': row(received.extend({ sha256 }), z.strictObject({ saved: z.boolean() }), {
    phase: 'open',
    right: 'readOrders',
    ...dialog,
  }),
  'order.take': row(order, nothing, { phase: 'open', right: 'takeAlarm' }),
  'order.judgeWithdrawal': row(order.extend({ holds: z.boolean() }), nothing, {
    phase: 'open',
    right: 'send',
  }),
  /** What the court database says, as of when; from what is kept here, so also offline. */
  'directory.look': row(
    soughtGuard,
    directoryAnswerGuard.extend({ fault: faultGuard.nullable() }),
    { phase: 'open', right: 'readOrders' },
  ),
  /** Reads one State's part of it anew; the answer comes when that is done. */
  'directory.ask': row(soughtGuard.pick({ country: true }), nothing, {
    phase: 'open',
    right: 'readOrders',
    ...workOutside,
  }),
  'answer.pickFiles': row(task, chosenFilesGuard, {
    phase: 'open',
    right: 'prepare',
    ...dialog,
  }),
  'answer.addFiles': row(task.extend({ tokens: portionGuard }), takenFilesGuard, {
    phase: 'open',
    right: 'prepare',
  }),
  'answer.removeFile': row(task.extend({ blob }), nothing, { phase: 'open', right: 'prepare' }),
  'answer.declareNoData': row(task.extend({ declared: z.boolean() }), nothing, {
    phase: 'open',
    right: 'prepare',
  }),
  'answer.freeze': row(order, z.strictObject({ hash: sha256 }), {
    phase: 'open',
    right: 'prepare',
  }),
  'answer.reopen': row(packaged, nothing, { phase: 'open', right: 'prepare' }),
  'answer.openRest': row(packaged, nothing, { phase: 'open', right: 'prepare' }),
  'answer.approve': row(packaged, nothing, { phase: 'open', right: 'approve' }),
  'answer.send': row(packaged, nothing, { phase: 'open', right: 'send' }),
  'answer.takeBack': row(packaged, nothing, { phase: 'open', right: 'send' }),
  /** At the desk: known in this journal alone, never told to the service. */
  'desk.read': row(ordersGuard, nothing, reading),
  'desk.unread': row(ordersGuard, nothing, reading),
  'desk.claim': row(claimGuard, nothing, handling),
  'desk.release': row(ordersGuard, nothing, handling),
  'desk.snooze': row(snoozeGuard, nothing, handling),
  'desk.wake': row(ordersGuard, nothing, handling),
  'desk.note': row(noteGuard, nothing, noting),
  /** What is written of a note so far: in main's memory until it is written down, never on the disk. */
  'desk.keepNoteDraft': row(noteDraftGuard, nothing, noting),
  'desk.noteDraft': row(order, noteDraftGuard.pick({ text: true }), reading),
  'desk.link': row(linkGuard, nothing, handling),
  'desk.unlink': row(unlinkGuard, nothing, handling),
  'desk.saveView': row(viewGuard, nothing, reading),
  'desk.removeView': row(viewIdGuard, nothing, reading),
  'desk.look': row(lookGuard, nothing, reading),
  /** Keeps a letter as written so far; without `message` it is a new one. */
  'letter.keep': row(
    order.extend({ message: uuid.nullable(), draft: draftGuard }),
    z.strictObject({ message: uuid }),
    { ...preparing, maxBytes: 262_144 },
  ),
  'letter.pickFiles': row(message, chosenFilesGuard, {
    ...preparing,
    ...dialog,
  }),
  'letter.enclose': row(message.extend({ tokens: portionGuard }), takenFilesGuard, preparing),
  'letter.removeEnclosure': row(message.extend({ blob }), nothing, preparing),
  'letter.drop': row(message, nothing, preparing),
  /** The letter exactly as it would go, and the hash under which it may. */
  'letter.preview': row(message, previewGuard, preparing),
  'letter.send': row(message.extend({ hash: sha256 }), nothing, sending),
  /** A letter becomes a draft again; a confirmation is given up. */
  'message.takeBack': row(message, nothing, sending),
  'order.confirmWithdrawal': row(order, nothing, sending),
  'hold.confirm': row(order.extend({ tasks: keptTasksGuard }), nothing, {
    ...sending,
    maxBytes: 262_144,
  }),
  'hold.release': row(order.extend({ ground: releaseGuard }), nothing, sending),
  /** Tells nobody: it completes the record of what became of the data. */
  'hold.recordDeletion': row(order.extend({ deletion: deletionGuard }), nothing, {
    ...sending,
    maxBytes: 131_072,
  }),
  /**
   * What people find and decide. What changes what may be sent or let go takes the right to send: what a letter does,
   * how a review ended, the exemption, limits, deciding relations, forms of no known order, and a doubt that holds the
   * answer back. Whoever prepares may have looked at any other doubt (the gates ask their own questions all the same), say
   * how orders belong together where that only tells, and attach a request, which can only keep data longer.
   */
  'judgement.word': row(judged.judgeWordGuard, nothing, sending),
  'judgement.doubt': row(judged.settleDoubtGuard, nothing, preparing),
  'judgement.holdingDoubt': row(judged.settleHoldingGuard, nothing, sending),
  'judgement.review': row(judged.endReviewGuard, nothing, sending),
  'judgement.exemption': row(order, nothing, sending),
  'judgement.limit': row(judged.enterLimitGuard, nothing, sending),
  /** A date read off the national portal: shown beside ours, and moves nothing. */
  'judgement.portalDate': row(judged.portalDateGuard, nothing, preparing),
  'judgement.bind': row(judged.bindGuard, nothing, sending),
  'judgement.unbind': row(judged.linkedGuard, nothing, sending),
  'judgement.link': row(judged.linkOrdersGuard, nothing, preparing),
  'judgement.unlink': row(judged.linkedGuard, nothing, preparing),
  'judgement.otherRequest': row(judged.otherRequestGuard, nothing, preparing),
  /** Forms and tasks of preservation that belong to no known order: what they are, no content. */
  'judgement.strays': row(nothing, judged.straysGuard, { phase: 'open', right: 'readOrders' }),
  'judgement.stray': row(judged.strayGuard, nothing, sending),
  /** A Form 3 that went another way is written down; nothing is sent. */
  'byHand.recordForm': row(order.extend({ form: formSentGuard }), nothing, {
    ...sending,
    maxBytes: 65_536,
  }),
  'byHand.recordAnswer': row(order.extend({ answer: answerSentGuard }), nothing, sending),
  'byHand.pickFiles': row(nothing, chosenFilesGuard, {
    ...preparing,
    ...dialog,
  }),
  /** What is written of it so far: in main's memory until it is registered or left alone too long, never on the disk. */
  'byHand.keepPaper': row(paperDraftGuard, nothing, { ...preparing, maxBytes: 1_048_576 }),
  'byHand.keptPaper': row(nothing, keptPaperGuard, preparing),
  /** An order that came another way; `order` is its identifier from here on, so that no press registers it twice. */
  'byHand.register': row(
    order.extend({ paper: paperGuard, tokens: z.array(fileToken).max(mostOriginals) }),
    nothing,
    { ...preparing, maxBytes: 1_048_576 },
  ),
  /** What came about it later, by another channel: it moves clocks and what may be sent. */
  'byHand.recordNews': row(
    order.extend({ told: newsGuard, tokens: z.array(fileToken).max(mostOriginals) }),
    nothing,
    { ...sending, maxBytes: 131_072 },
  ),
  /** A record of it that was wrong: it moves them back. */
  'byHand.strikeNews': row(order.extend(newsStruckShape), nothing, sending),
  /** What went about it another way: it ends what waits for an answer, and fulfils the confirmation. */
  'byHand.recordMessage': row(
    order.extend({ sent: messageSentGuard, tokens: z.array(fileToken).max(mostOriginals) }),
    nothing,
    { ...sending, maxBytes: 262_144 },
  ),
  'practice.order': row(z.strictObject({ template: z.enum(practiceOrders) }), nothing, practice),
  /** Begins a situation. */
  'practice.begin': row(situationGuard, playedGuard, practice),
  /** Plays the situation last begun forward. */
  'practice.forward': row(nothing, playedGuard, practice),
  'practice.normal': row(nothing, nothing, practice),
  'practice.page': row(z.strictObject({ language: z.enum(languages) }), nothing, practice),
} as const satisfies Record<string, CallRow>;

export type CallName = keyof typeof calls;
export type CallRequest<N extends CallName> = z.input<(typeof calls)[N]['request']>;
export type CallReply<N extends CallName> = z.output<(typeof calls)[N]['reply']>;
export type { ChosenFiles, OfferedFile, RefusedFile, TakenFiles } from './offered-file.ts';
