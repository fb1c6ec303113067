/** "Why?", what is particular to one clock: gates, resumed and stated limits, holds, notices, settings. */
export const turnsEn = {
  opensAtEnd: 'Sending is allowed from {opens:end}, not before, and is to be done at once then.',
  opensUnknown:
    'As far as the public holidays are known, the ten days end {opens:end}. They may end later, so the window does not open by that alone: ask the enforcing authority for an express confirmation, which opens it.',
  releaseGrace:
    'The Regulation does not say how wide that moment is. Ombud takes an answer sent within {minutes} minutes, until {until}, to be in time.',
  onlyEnforcingAuthority:
    'Sending is allowed earlier only if the enforcing authority itself confirms to us that it will not refuse. The word of anyone else does not open the window.',
  askAhead:
    'On {remindAt}, two working days before the earlier end, ask the enforcing authority for an express confirmation.',
  endsDiffer:
    'Counted from the earlier receipt the ten days end {dueEnd:end}; sending waits until {opens:end}. An express confirmation by the enforcing authority would settle it: ask for one.',
  clearedEarly:
    'The enforcing authority itself confirmed on {cleared} that it will not refuse. Sending is allowed from then on, as soon as possible.',
  targetCleared: 'Plan for {target}: {hours} hours after the confirmation.',
  targetClearedByDays:
    'Plan for {target}: ten days counted from the second of receipt end before {hours} hours after the confirmation do.',
  targetClearedAtOnce:
    'Send at once: ten days counted from the second of receipt had already ended when the confirmation came.',
  clearedTooLate:
    'The confirmation of the enforcing authority came on {cleared}, when the ten days had already ended. It changes nothing.',
  objectionNotMoved:
    'The issuing State’s law governs this limit, and whether it moves the end is not known. So it is not moved: the {n} days end {latest:end}.',
  objectionInHours:
    'In an emergency file, at least in short form, by {target}: {n} hours after receipt. Complete it within the ten days.',
  asRunning: 'It leans on the running limit “{clock}”.',
  formNotGated:
    'Only the data wait for the release window. The form is not held back and may go at once.',
  suspended:
    'Our question went out on {sent}. From then on the duty to produce rested, until the clarification came on {clarified}.',
  resumeFrom: 'Before that, the target was {oldTarget} and the legal end {oldLatest:end}.',
  resumeLimit:
    'The authority had set a new deadline, {at:end}. The law lets a question stop the duty whatever limit it has, so this one was stopped too.',
  resumeAgain:
    'The law does not say what is left after several questions. Each is taken to have stopped what ran then; a time in which two were open counts once. There were {n}.',
  resumeGate: 'The release window of the enforcing authority stays: not before {notBefore:end}.',
  resumeKept: 'The old target is still ahead and is kept: {target}.',
  resumeSoon:
    'The old target has passed or is near: plan for {target}, {hours} hours after the clarification.',
  resumeRest: 'Plan for {target}: the time that was left to the old target, counted anew.',
  resumeLatest:
    'The time that was left when the question went out, counted from the clarification, ends {latest:end}. Do not rely on it.',
  partSoonest:
    'Other time limits run for the order, or for parts of it. It goes by the earliest of them: {target}.',
  partEndsSooner:
    'Another of these time limits ends at {latest}. From then on the order counts as overdue.',
  statedMoment: 'The authority stated the moment: {at}. It holds as it is written.',
  statedDate: 'The authority stated a date only. It may be used to its last hour: {latest:end}.',
  datesDoNotMove:
    'A fixed date is never moved, not even when it is a Saturday, a Sunday or a public holiday.',
  theirMidnight: 'Where the authority sits ({zone}) that day ends earlier. Plan for {target}.',
  ourMidnight: 'The day ends here no later than where the authority sits. Plan for {target:end}.',
  neverLonger:
    'What is entered can only shorten a limit of the law: the production clock’s target {target} is earlier.',
  noticeSoon:
    'Plan for {target}: {hours} hours after it became known. The length is Ombud’s own choice.',
  noticeSoonEmergency:
    'Emergency case: plan for {target}, {hours} hours after it became known. The length is Ombud’s own choice.',
  noticeCapped: 'Plan for {target}: the running target comes before the time of the setting.',
  noLatest: 'The law names no last moment.',
  latestOfRunning: 'The running limit ends {latest:end}: the form must be out by then.',
  preserveSoon:
    'Plan for {target}: {minutes} minutes after receipt. The length is Ombud’s own choice.',
  extensionByOne: '{n} days straight from receipt end {straight:end}.',
  extensionByTwo:
    'Counted in two steps, the first period ends with {last:day}, and {n} days after it end {added:end}.',
  namedEndSame:
    'The authority names {named} as the end, which is the same period counted another way: {end:end} holds.',
  extensionLater: 'The later of the two holds: keep the data until {end:end}.',
  heldLonger:
    'Because not all public holidays are known, the data are kept until {end:end}, a week longer.',
  heldUntilEvent:
    'No date ends this. The data are kept until one of the events named in the law is in the journal.',
  reviewAt:
    'Look at it again on {target}: every {days} days, so that nothing is kept without a reason.',
  remindAuthority:
    'Remind the authority on {remindAt}: after that its silence may end the duty to preserve.',
  reviewHasNoEnd: 'The law sets the court no time. Nothing is sent until it has decided.',
  upheld:
    'The court upheld the order, known since {upheldAt}. Go on by {target}, {hours} hours later.',
  systemBack: 'The system answered again on {back}; the time counts from then.',
  recordSoon: 'Record it by {target}: within {hours} hours. The length is Ombud’s own choice.',
  claimAtClosing:
    'The law of the issuing State decides, and no length has been entered for it. Look at it when the order is closed.',
  claimBySetting:
    'By the setting for the issuing State, {n} days: plan for {target}, at the latest {latest:end}.',
  noInstant: 'The law gives no moment that could be computed.',
  availableFrom:
    'Evidence must be there for at least {n} days: it may not expire before {notBefore:end}.',
  availableTo: 'At most {n} days are allowed: it must expire by {latest}.',
  availableProposal: 'Proposed expiry: {target}, {days} days by the setting.',
  fixedDate: 'A fixed date, which never moves. It may be used to its last hour: {latest:end}.',
  targetWorkday: 'Plan for the last working day before it, {last:day}.',
} as const;
