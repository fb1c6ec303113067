import type { senderEn } from '../en/sender.ts';
import type { Words } from '../words.ts';

export const senderSv: Words<typeof senderEn> = {
  title: 'Kontroll av avsändaren',
  allAgree: (count) => (count === 1 ? '1 kontroll stämmer' : `Alla ${count} kontroller stämmer`),
  nothingToLook: 'Inget att titta närmare på',
  look: (count) => `${count} att titta på`,
  cannotTell: (count) => `${count} går inte att avgöra`,
  agrees: (count) => `${count} stämmer`,
  verdicts: { look: 'Titta på', cannotTell: 'Går inte att avgöra', agrees: 'Stämmer' },
  showAll: (count) => `Visa alla ${count}`,
  showFewer: 'Visa färre',
  advice:
    'Ordern gäller och fristen löper, vad som än hittas här. Av underskrifter och stämplar kontrollerar Ombud dem i PDF-dokument, och frågar ingen om ett certifikat har spärrats.',
  asOf: (state, time) => `Förteckningen för ${state}, läst ${time}`,
  notWhole: 'inte läst i sin helhet',
  notRead: (state) => `Förteckningen för ${state} har inte lästs än`,
  noState: 'Ordern anger ingen stat vars förteckning går att fråga',
  old: 'mer än ett dygn gammal',
  asking: 'Frågar förteckningen …',
  askAgain: 'Fråga igen',
  ask: 'Fråga förteckningen',
  values: {
    IssuingAuthority: 'utfärdar order',
    ValidatingAuthority: 'validerar order',
    EnforcingAuthority: 'verkställer order',
    JudgeCourtOrInvestigatingJudge: 'domare, domstol eller undersökningsdomare',
    PublicProsecutor: 'åklagare',
    OtherCompetentAuthority: 'annan behörig myndighet',
    TenDaysASAP: 'tio dagar, ingen underrättad',
    TenDaysSubjectToEA: 'efter tio dagar, verkställande myndighet underrättad',
    EightHours: 'åtta timmar, nödsituation',
    IsEmergency: 'nödsituation',
    EnforcingAuthorityNotified: 'verkställande myndighet underrättad',
    DelayInformingUser: 'användaren informeras inte än',
  },
  hidden: (code) => `tecknet ${code}`,
  emptyLines: (count) => `${count} tomma rader`,
  hiddenInOurs:
    'I skrivelsen finns tecken som inte syns eller som liknar andra, eller många tomma rader i följd. De är utmärkta nedan och går med om du inte tar bort dem.',
};
