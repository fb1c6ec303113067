/** The event a clock starts with. */
export const startsEn = {
  defectKnown: 'It became known {at}.',
  authorityReceivedForm: 'The issuing authority received our form {at}.',
  formSent:
    'Our form was sent {at}; when the issuing authority received it is not known, so it is counted from the sending.',
  limitReached: 'The new time limit has been known here since {at}.',
  limitEntered: 'The time limit was read in the certificate {at}.',
  enforcingNotified: 'The enforcing authority received the notification {at}.',
  reviewAsked: 'The issuing authority asked its court {at}.',
  issuedUnvalidated: 'The order was issued without validation {at}.',
  noReaction: 'The time limit passed without a reaction {at}.',
  productionAnnounced: 'Form 5 reached us {at}: a request for production has been issued.',
  enforcementReceived: 'The enforcing authority received the order for enforcement {at}.',
  complianceDemanded: 'The enforcing authority demanded compliance {at}.',
  informationAsked: 'The enforcing authority asked the issuing authority for information {at}.',
  orderExecuted: 'The order was executed {at}.',
  sentOutside: 'Form or data went outside the decentralised system {at}.',
  madeAvailable: 'The evidence was made available {at}.',
  yearEnded: 'The reporting year ended; counted from {at}.',
  downtimePlanned: 'The system is planned to be down from {at}.',
  nothing: 'Nothing starts a time limit here.',
} as const;
