import type { StepName, StepReason } from '../orders/next-steps.ts';

/** Names of the next steps, and why one is not allowed; `{until:end}` is when the reason ends. */
export interface StepText {
  readonly names: Readonly<Record<StepName, string>>;
  readonly reasons: Readonly<Record<StepReason, string>>;
}

export const stepsEn: StepText = {
  names: {
    take: 'Take this emergency',
    prepare: 'Prepare the data',
    answerRest: 'Answer the rest',
    freeze: 'Freeze the answer',
    approve: 'Approve the package',
    reopen: 'Open the answer again',
    send: 'Send answer',
    queue: 'Send as soon as it may leave',
    takeBack: 'Take back',
    confirmWithdrawal: 'Confirm the withdrawal',
    confirmPreserved: 'Say what is kept',
    release: 'Let go of what is kept',
    recordDeletion: 'Record that it was deleted',
    answerLetter: 'Answer the letter that waits',
    writeLetter: 'Write a letter',
    recordConfirmed: 'Record the confirmation',
    recordReply: 'Record our answer to the letter that waits',
    recordLetter: 'Record a letter of ours',
  },
  reasons: {
    withdrawn: 'The issuing authority has withdrawn the order.',
    refused: 'The enforcing authority has raised a ground for refusal against the whole order.',
    refusalUnclear:
      'A refusal in part came that names nothing this order asks for, so it may cover all of it. Nothing is packed until that is clear: ask the enforcing authority.',
    refusalUnsure:
      'A refusal has come, and it is not certain whose. Gather what is asked for; nothing is packed or sent until the service says which authority is the enforcing one.',
    preservesOnly:
      'The order asks to keep the data, not to hand them over. That needs a request for production.',
    duplicate:
      'The order is linked as the same order sent again. Answer the other one, or take the link away.',
    parted:
      'The order answered instead of this one has fallen away. Look at that first, and say that you have.',
    answeredPerhaps:
      'The answer under the other order may have arrived. Ask the authority. Only if it does not have the data, say so; then this order can be answered.',
    sentPerhaps:
      'An attempt before the refusal may have arrived. Ask the authority. Only if it does not have the data, say so; then the answer can be opened again.',
    notNeeded: 'The authority has said that the order need not be executed.',
    otherChannel:
      'The order came another way, so the service does not know it. Send the answer the way it came, and record it here.',
    lifted:
      'The court has not upheld the order. The data are kept until the authority says otherwise.',
    review: 'Our objection is under review. Until it is decided the data concerned must not leave.',
    clarification:
      'A question of ours is open. The duty rests until the authority has clarified; silence does not end that.',
    alreadySent: 'The answer has been sent.',
    onItsWay: 'The answer is on its way and can no longer be changed.',
    unclear:
      'It is not known whether the answer arrived. Ombud sends the same bytes again until the service says.',
    queued: 'The answer leaves by itself as soon as it may. Take it back to change it.',
    frozen: 'The answer is frozen. Open it again to change it.',
    notFrozen: 'Freeze the answer first.',
    refusedInPart:
      'The enforcing authority has refused a part of what is packed. Open the answer again and freeze the rest.',
    nothingToPack:
      'Nothing is left to pack: the enforcing authority has refused a part, and the rest was declined in a Form 3, not upheld by the court, or has gone.',
    stopped: 'The answer was stopped before anything left. Open it again and freeze it anew.',
    cameBack: 'The answer came back and was not taken. Open it again and freeze it anew.',
    nothingCollected: 'Nothing has been collected yet.',
    taskOpen: 'An identifier has neither files nor the statement that no data exist.',
    windowClosed: 'Opens {until:end}.',
    windowUnknown: 'It is not certain that the waiting time is over.',
    askedOtherwise:
      'The authority has changed what it asks for since. Look at the change, and open the answer again or say that it still fits.',
    secondPerson: 'A second person has to approve the package first.',
    frozenByYou: 'You froze the package. Somebody else has to approve it.',
    gateClosed: 'The release gate is closed. Its checks say why.',
    notWithdrawn: 'The order has not been withdrawn.',
    confirmedAlready: 'It has been confirmed already.',
    notPreservation: 'Only preservation orders are answered like this.',
    preservationEnded: 'The authority no longer needs the data kept.',
    confirmationUnderWay: 'The confirmation has been queued and is not settled yet.',
    nothingEndsKeeping: 'Nothing has ended the duty to keep the data.',
    keptUntil: 'The data are kept until {until:end}.',
    mailboxNotRead: 'The mailbox must be read first: production may have been asked for.',
    strayForm: 'There is a Form 5 or 6 that belongs to no order. It may ask for these data.',
    inQuestion: 'Something about the order is in question. It says so above.',
    withdrawalAsked: 'Somebody must say whether the withdrawal in another name holds.',
    signIn: 'Sign in first.',
    role: 'Your role does not allow this.',
  },
};
