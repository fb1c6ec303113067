/** The clocks of a preservation order. */
export const preservationClocksEn = {
  PR_PRESERVE: {
    title: 'Preserve without delay',
    rule: 'On receipt of a preservation order the data are preserved without undue delay. There is no figure, not even in an emergency.',
    consequence: 'If it runs out: evidence may be lost, and a penalty is possible (Art. 15(1)).',
  },
  PRESERVE_60D: {
    title: 'Preserve for 60 days',
    rule: 'The data are preserved for sixty days, unless the issuing authority confirms that a request for production has been issued, or extends.',
    consequence:
      'Deleted too early: a breach. Kept without a ground: the duty ends, and data protection speaks against it.',
  },
  PRESERVE_60D_EXT30: {
    title: 'Preserve: 30 days more',
    rule: 'During the sixty days the issuing authority extended by thirty days with Form 6. That is possible once.',
    consequence:
      'Deleted too early: a breach. Kept without a ground: the duty ends, and data protection speaks against it.',
  },
  SUBSEQUENT_PRODUCTION: {
    title: 'Preserve until the request',
    rule: 'A request for production has been issued: the data are preserved as long as it takes to produce them once the request arrives.',
    consequence: 'Deleted too early: evidence is lost, and a penalty is possible (Art. 15(1)).',
  },
  IA_REACT_5D_PR: {
    title: 'Silence: five days',
    rule: 'If the issuing authority does not react within five days of receiving our form, the provider is exempt from preserving what the form is about. Until then the duty runs on.',
    consequence:
      'After silence a named person may decide to rely on the exemption. Any reaction takes it away.',
  },
  PR_CLARIFY_NOTICE: {
    title: 'Form 3: ask for clarification',
    rule: 'If the preservation order is incomplete, has manifest errors or says too little, Form 3 goes to the issuing authority without undue delay. The duty to preserve does not rest.',
    consequence: 'The law names none.',
  },
  PR_IMPOSSIBILITY_NOTICE: {
    title: 'Form 3: impossible',
    rule: 'If preserving cannot be done for reasons that are not the addressee’s, Form 3 says so without undue delay.',
    consequence: 'The duty stays until the issuing authority says that preserving is not needed.',
  },
  PR_NONEXEC_NOTICE: {
    title: 'Form 3: other reasons',
    rule: 'Whoever does not preserve for another reason says why in Form 3 without undue delay.',
    consequence: 'Without it there is no accepted reason, and enforcement may follow (Art. 16(1)).',
  },
  PR_PRIVILEGE_NOTICE: {
    title: 'Form 3: immunity or privilege',
    rule: 'If the certificate itself shows that immunities, privileges or the freedom of the press may be touched, issuing and enforcing authority are told.',
    consequence: 'The issuing authority decides whether to withdraw, adapt or maintain the order.',
  },
} as const;
