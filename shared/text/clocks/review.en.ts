/** The clocks of authorities and courts that look over a production order. */
export const reviewClocksEn = {
  IA_REACT_5D_EPOC: {
    title: 'Clarification: five days',
    rule: 'The issuing authority reacts within five days of receiving our form.',
    consequence:
      'Silence changes nothing: our duty rests on, without an exemption, and the data stay preserved. Remind the authority.',
  },
  EA_REVIEW_10D: {
    title: 'Enforcing authority: ten days',
    rule: 'The enforcing authority may raise a ground for refusal within ten days of receiving the notification.',
    consequence:
      'A refusal stops the answer, wholly or in part, or ties it to conditions (Art. 12(2), 12(4)).',
  },
  EA_REVIEW_96H: {
    title: 'Enforcing authority: 96 hours',
    rule: 'In an emergency the enforcing authority may object within 96 hours of receiving the notification. We do not wait for it.',
    consequence:
      'An objection stops what has not been sent; of what has, the issuing authority deletes or restricts the data.',
  },
  REASONED_OBJECTION: {
    title: 'Objection: law of a third country',
    rule: 'An objection because of the law of a third country is filed within ten days of the day of receipt, to both authorities.',
    consequence: 'If it runs out: the objection is lost.',
  },
  COURT_REVIEW: {
    title: 'Court review',
    rule: 'If the issuing authority wants to uphold the order, its court decides. Until then execution rests.',
    consequence: 'Upheld: go on. Lifted: send nothing, and keep the data until told.',
  },
  EXPOST_VALIDATION_48H: {
    title: 'Validation afterwards: 48 hours',
    rule: 'An order issued without validation in an urgent case is validated afterwards, within 48 hours. The addressee is not told.',
    consequence:
      'Not validated: the issuing authority withdraws the order and deletes or restricts the data.',
  },
  REDIRECTED_EMERGENCY: {
    title: 'Emergency to another establishment',
    rule: 'If the addressee does not react in time to an emergency, the order may go to any other establishment in the Union.',
    consequence: 'The same order may arrive twice: link the two.',
  },
} as const;
