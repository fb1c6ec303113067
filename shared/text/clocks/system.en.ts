/** The clocks of enforcement, money, system and statistics. */
export const systemClocksEn = {
  EA_RECOGNITION_5WD: {
    title: 'Recognition: five working days',
    rule: 'The enforcing authority decides within five working days whether to recognise the order.',
    consequence: 'Recognised: a formal demand to the addressee follows (Art. 16(3)).',
  },
  ENFORCEMENT_DEADLINE: {
    title: 'Deadline of the enforcing authority',
    rule: 'The enforcing authority demands compliance and sets a deadline, to comply or to object.',
    consequence: 'If it runs out: a pecuniary penalty, with a judicial remedy (Art. 16(10)).',
  },
  IA_REPLY_5WD: {
    title: 'Reply: five working days',
    rule: 'The issuing authority replies to the enforcing authority within five working days.',
    consequence: 'None for the addressee.',
  },
  COST_CLAIM: {
    title: 'Claim for costs',
    rule: 'Costs may be claimed if the law of the issuing State provides for it in domestic cases. That law sets the time, not the Regulation.',
    consequence: 'If it runs out: the claim may lapse.',
  },
  ALT_CHANNEL_RECORD: {
    title: 'Record what went another way',
    rule: 'What went outside the decentralised system is recorded in it without undue delay.',
    consequence: 'If it runs out: the record has a gap.',
  },
  EVIDENCE_AVAILABILITY: {
    title: 'Evidence can be fetched',
    rule: 'Evidence that can be fetched by a link stays there for a reasonable time: at least ten and at most 45 days.',
    consequence: 'An expiry outside the window breaks the rules of the manifest.',
  },
  SP_STATS: {
    title: 'The provider’s figures',
    rule: 'Providers may send the figures of the past year to the Commission by 31 March. It is voluntary.',
    consequence: 'None.',
  },
  AUTHORITY_STATS: {
    title: 'The Member States’ figures',
    rule: 'Member States send their figures by 31 March; the Commission reports by 30 June.',
    consequence: 'None for the addressee.',
  },
  MAINTENANCE_NOTICE: {
    title: 'Notice of maintenance',
    rule: 'Planned downtime is announced 5, 10 or 30 working days ahead: for up to 4 hours, up to 12 hours, and longer.',
    consequence: 'None: every other clock runs on through a downtime.',
  },
  STATS_RETENTION: {
    title: 'Keeping the figures',
    rule: 'The law sets no time for keeping statistics, certificates or logs.',
    consequence: 'It is a setting of the house.',
  },
} as const;
