/** Letters and confirmations of ours that went another way (Article 19(5), (6)). */
export const sentEn = {
  title: 'Record a letter of ours',
  confirmTitle: 'The withdrawal was confirmed another way',
  lead: 'The order came another way, and so does what you write about it. Written down here and told to nobody: it has gone already.',
  confirmLead:
    'The order came another way, and so does the word that work on it has stopped. Written down here and told to nobody: it has gone already.',
  confirmBody: 'Confirm it the way the order came, and record that here (Article 19(5)).',
  kind: 'What it is',
  answers: 'What it answers',
  nothing: 'No letter',
  letter: (kind: string, time: string) => `${kind}, ${time}`,
  text: 'Text or subject',
  textHint: 'What it says, or the subject under which it can be found again.',
  noFiles: 'No file yet. What went should be kept as it went.',
  receivedHint: 'If known, for instance from a receipt of delivery.',
  whenMissing: 'Give the time at which it was sent.',
  effect: {
    reply: 'The letter then counts as answered, and nothing waits for a reply to it any more.',
    letter: 'It stands among the letters of the order; no clock changes.',
    confirm: 'The withdrawal then counts as confirmed.',
  },
  record: 'Record that it went',
  recordAnswer: 'Record our answer',
  recorded: 'Recorded.',
  recordedBy: (name: string) => `recorded by ${name}`,
  went: (channel: string, time: string) => `Sent another way: ${channel}, ${time}`,
  got: (time: string) => `received ${time}`,
} as const;
