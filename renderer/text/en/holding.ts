/** Doubts that hold the answer back, asked before they are laid to rest. */
export const holdingEn = {
  duplicateLapsed: {
    ask: 'I have looked at it …',
    title: 'Is this order to stand on its own?',
    confirm: 'I have looked at it',
  },
  otherMayHaveArrived: {
    ask: 'It did not arrive …',
    title: 'Did the other answer not arrive?',
    confirm: 'It did not arrive',
  },
  answerMayHaveArrived: {
    ask: 'It did not arrive …',
    title: 'Did the answer not arrive before?',
    confirm: 'It did not arrive',
  },
  askedOtherwise: {
    ask: 'It still fits …',
    title: 'Does it still fit what is asked?',
    confirm: 'It still fits',
  },
  warnTitle: 'This decides whether data leave',
  warn: 'From then on this question no longer holds back the answer to this order. Data that have gone cannot be called back.',
} as const;
