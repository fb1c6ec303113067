/** The outbox: every answer and message that was released, where it stands and what happens next. */
export const outboxEn = {
  title: 'Outbox',
  lead: '“Sent” is written only when the service’s receipt is here. Everything else has not been sent.',
  tryNow: 'Try to send now',
  trying: 'Trying to send',
  nothingToTry: 'Nothing waits to be sent.',
  allHeld: 'Trying would send nothing: each waits for what its line says.',
  show: 'Show the answer',
  showMessage: {
    correspondence: 'Show the letter',
    dataPreserved: 'Show what is kept',
    confirmWithdrawal: 'Show the order',
    nonExecution: 'Show the order',
  },
  takeBack: 'Take back',
  state: 'State',
  order: 'Order',
  what: 'What leaves',
  answer: 'Answer',
  part: (number: number) => `Answer, part ${number}`,
  messages: {
    correspondence: 'Letter',
    dataPreserved: 'Word of what is kept',
    confirmWithdrawal: 'Confirmation of the withdrawal',
    nonExecution: 'Form 3',
  },
  reply: 'Answer to a letter',
  enclosed: (count: number) => (count === 1 ? '1 enclosure' : `${count} enclosures`),
  next: 'What happens next',
  actions: 'Actions',
  noAuthority: 'Authority not named',
  files: (count: number) => (count === 1 ? '1 file' : count === 0 ? 'no files' : `${count} files`),
  hashOf: (what: string, reference: string) => `hash: ${what}, ${reference}`,
  queuedBy: (name: string, time: string) => `queued by ${name}, ${time}`,
  latest: (time: string) => `send by ${time}`,
  windowOpen: (time: string, left: string) => `open: send by ${time}, ${left} left`,
  attempts: (count: number, time: string) =>
    count === 1 ? `1 attempt, ${time}` : `${count} attempts, the last ${time}`,
  groups: {
    notSent: 'Not sent',
    unclear: 'Unclear',
    refused: 'Not accepted',
    underWay: 'Under way',
    done: 'Done',
  },
  kinds: {
    notSent: 'Not sent',
    hold: 'Hold',
    person: 'A person',
    sending: 'Sending',
    unclear: 'Unclear',
    sent: 'Sent',
    acknowledged: 'Acknowledged',
    accepted: 'Sent',
    refusedByService: 'Refused',
    refusedUnclear: 'Refused, unclear',
    deliveryRefused: 'Not received',
    stopped: 'Stopped',
    stoppedInPart: 'Stopped',
    stoppedUnclear: 'Stopped',
  },
  /** What a person has to do. */
  persons: {
    duplicate: 'Decide',
    changed: 'Decide',
    secondPerson: 'Approve',
    signIn: 'Sign in',
    role: 'No right',
  },
  /** What keeps it here and what ends that. */
  waits: {
    law: 'The order has ended. It is being stopped; nothing leaves.',
    question: 'Somebody must say whether the withdrawal in another name holds; the order asks.',
    refusalUnsure:
      'A refusal came, and the service has not said yet who the enforcing authority is. Goes by itself if it is not its word.',
    window: (time: string) => `Goes by itself after the waiting time, at ${time}.`,
    suspended: 'Held back: a question or an objection of ours (Form 3) is not settled.',
    duplicate:
      'Linked as the same order sent again: look at the order, answer the other one, or take the link away.',
    changed:
      'The authority has changed what it asks for since: look at the order, and open the answer again or say that it still fits.',
    secondPerson: 'Waits for the approval of a second person.',
    windowUnknown: 'Not certain yet that the waiting time is over; the service’s time is awaited.',
    certificate: 'Waits for a valid certificate. Bring one in under Administration.',
    offline: 'Goes by itself when there is contact. The mailbox is read first.',
    package: 'The package does not fit the order any more. Take it back and look at it.',
    signIn: 'May leave now. Sign in to send it.',
    role: 'May leave now. Somebody whose role allows sending must sign in.',
    mailbox: 'Goes as soon as the mailbox has been read: a withdrawal may have come.',
    pause: 'Is tried again by itself.',
    turn: 'Goes now.',
  },
  /** The same for one that may have arrived: it is never a new message. */
  again: {
    law: 'The order has ended. It is being stopped; nothing more leaves.',
    question:
      'Nothing is repeated until somebody says whether the withdrawal in another name holds.',
    refusalUnsure:
      'Nothing is repeated until the service has said whether the refusal is the enforcing authority’s.',
    window: (time: string) => `The same bytes again after the waiting time, at ${time}.`,
    suspended: 'Held back: a question or an objection of ours (Form 3) is not settled.',
    duplicate:
      'Linked as the same order sent again: look at the order, answer the other one, or take the link away.',
    changed:
      'The authority has changed what it asks for since. Nothing is repeated until somebody has looked at the order.',
    secondPerson: 'Waits for the approval of a second person.',
    windowUnknown: 'The same bytes again when the service’s time is known.',
    certificate: 'The same bytes again when there is a valid certificate.',
    offline: 'The same bytes again when there is contact.',
    package:
      'The order has changed since. Nothing is repeated; ask the authority whether the data arrived.',
    signIn: 'The same bytes again when somebody who may send has signed in.',
    role: 'The same bytes again when somebody whose role allows sending has signed in.',
    mailbox: 'The same bytes again when the mailbox has been read.',
    pause: 'The same bytes are sent again by themselves.',
    turn: 'The same bytes are sent again now.',
  },
  untilRetry: (time: string) => `next attempt ${time}`,
  untilAsked: (time: string) => `the service asked to wait until ${time}`,
  untilPoll: (time: string) => `next contact is tried ${time}`,
  ends: {
    sending: 'On its way. It counts as sent when the service accepts every part.',
    sent: 'Accepted by the service. The authority’s receipt is still to come.',
    sentOnly: 'Accepted by the service. There was nothing to receive.',
    acknowledged: 'The authority received everything.',
    refusedByService:
      'The service did not take it; the authority has nothing. Open the answer, mend it and send it anew.',
    refusedUnclear:
      'The service refused the last attempt, but an earlier one may have arrived. Ask the authority whether it has the data, and say so at the order, before the answer is opened.',
    deliveryRefused:
      'The authority reported an error; it does not have the data. Open the answer, mend it and send it anew.',
    stoppedWithdrawn: 'The order was withdrawn before anything left.',
    stoppedRefused: 'The enforcing authority refused before anything left.',
    stoppedInPart:
      'The enforcing authority refused a part of it before anything left. Open the answer again and pack the rest.',
    stoppedGoesOn:
      'It was stopped before anything left, and the order goes on. Open the answer again and pack it anew.',
    stoppedWaits: {
      review:
        'It was stopped before anything left. Nothing can be packed now: what is left waits until our objection is decided.',
      clarification:
        'It was stopped before anything left. Nothing can be packed now: what is left waits until the authority has clarified our question.',
    },
    stoppedUnclear:
      'The order ended after an attempt. The authority may have the data; the answer says what to do.',
  },
  sentAt: (time: string) => `sent ${time}`,
  receivedAt: (time: string) => `receipt ${time}`,
  bars: {
    onItsWay: 'It is on its way and cannot be taken back.',
    unclear: 'It may have arrived and cannot be taken back.',
    alreadySent: 'It has been sent.',
    over: 'Nothing of it waits any more.',
  },
  more: (count: string) => `Show ${count} more`,
  loading: 'Reading the journal',
  emptyTitle: 'Nothing has been queued',
  emptyBody:
    'Answers, letters and confirmations appear here when they are queued to be sent, and stay to be seen when they have arrived.',
  offlineTitle: 'What works without contact',
  offlineBody:
    'Reading, searching, preparing and freezing. Not: sending, new orders, withdrawals. What is queued now waits here and goes once there is contact.',
  stoppedTitle: 'The order ended after an attempt to send',
  stoppedWhat:
    'An attempt was made before the end of the order was known here, and no clear answer came. Nothing more is sent.',
  stoppedHas:
    'The authority has either the whole package with the hash below or nothing of it; never a part.',
  stoppedDo:
    'Tell the issuing authority that the data may have reached it, with the transaction and the hash below, and ask whether they did. Keep its answer with the order.',
  stoppedWhy:
    'This answer cannot be opened again: a second message could deliver the same data twice.',
} as const;
