/** The clocks of a production order in words: name, rule, and what follows when time runs out. */
export const productionClocksEn = {
  PRESERVE_ON_RECEIPT: {
    title: 'Preserve at once',
    rule: 'On receipt the addressee acts expeditiously to preserve the data asked for.',
    consequence: 'If it runs out: evidence may be lost, and a penalty is possible (Art. 15(1)).',
  },
  PRODUCE_10D: {
    title: 'Ten days',
    rule: 'No emergency, and the enforcing authority was not notified: the data are to be sent within ten days of receipt at the latest.',
    consequence:
      'If it runs out: the issuing authority may ask for enforcement (Art. 16(1)); a penalty of up to 2 % of turnover is possible (Art. 15(1)).',
  },
  PRODUCE_10D_NOTIFIED: {
    title: 'Release window',
    rule: 'The enforcing authority was notified, and this is no emergency: the data are kept ready and are sent when the ten days have ended.',
    consequence:
      'Sent too early, the enforcing authority loses its right to refuse. Sent too late, enforcement and a penalty are possible (Art. 15(1), 16(1)).',
  },
  PRODUCE_8H: {
    title: 'Eight hours',
    rule: 'Emergency case: the data are to be sent without undue delay, within eight hours of receipt at the latest. Nothing holds this answer back, even if the enforcing authority was notified.',
    consequence:
      'If it runs out: the issuing authority may turn to any other establishment (Art. 7(2)); enforcement and a penalty are possible.',
  },
  NONEXEC_NOTICE: {
    title: 'Form 3: other reasons',
    rule: 'Whoever does not produce, not all or not in time, says why in Form 3 without undue delay, at the latest within the running limit.',
    consequence:
      'If it runs out: there is no accepted reason, and enforcement may follow (Art. 16(1)).',
  },
  CLARIFY_NOTICE: {
    title: 'Form 3: ask for clarification',
    rule: 'If the certificate is incomplete, has manifest errors or says too little, the addressee asks in Form 3 without undue delay. From then on the duty to produce rests until the authority clarifies.',
    consequence: 'Until the form is sent the production clock runs on.',
  },
  IMPOSSIBILITY_NOTICE: {
    title: 'Form 3: impossible',
    rule: 'If it cannot be done for reasons that are not the addressee’s, Form 3 says so without undue delay.',
    consequence:
      'The production clock runs on until the issuing authority says that the order need not be executed.',
  },
  PRIVILEGE_NOTICE: {
    title: 'Form 3: immunity or privilege',
    rule: 'If the certificate itself shows that immunities, privileges or the freedom of the press may be touched, issuing and enforcing authority are told.',
    consequence: 'The production clock runs on until the issuing authority decides.',
  },
  RESUME_AFTER_CLARIFY: {
    title: 'After the clarification',
    rule: 'Once the authority has clarified or corrected, the duty to produce goes on. The law does not say how much time is left.',
    consequence: 'If it runs out: as for the production clock itself.',
  },
  NEW_DEADLINE: {
    title: 'New deadline',
    rule: 'The issuing authority set a new deadline, which takes the place of the old one.',
    consequence: 'If it runs out: as for the production clock itself.',
  },
  OTHER_DEADLINES: {
    title: 'Another time limit in the certificate',
    rule: 'The certificate names a further time limit, which is taken into account as far as possible. It can only shorten the time.',
    consequence: 'The law names none.',
  },
  PRESERVE_UNTIL_PRODUCED: {
    title: 'Preserve until produced',
    rule: 'The data are preserved until they are produced, the order is withdrawn, or an authority says that they are no longer needed.',
    consequence: 'Deleted too early: evidence is lost, and a penalty is possible (Art. 15(1)).',
  },
} as const;
