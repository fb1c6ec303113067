import { randomInt } from 'node:crypto';

/** Eight random digits, as the letter of a Swedish issuer carries them. */
export const randomPin = (): string =>
  Array.from({ length: 8 }, () => String(randomInt(10))).join('');

export interface LetterFacts {
  readonly organisation: string;
  readonly file: string;
  readonly fingerprint: string;
  readonly pin: string;
}

/** The letter that goes by ordinary mail, apart from the file it opens. */
export const pinLetter = (facts: LetterFacts): string => `PRACTICE - PRACTICE - PRACTICE

Practice certificate office
To: ${facts.organisation}

Your organisation certificate for practice      Ert organisationscertifikat för övning

File / Fil:            ${facts.file}
PIN code / PIN-kod:    ${facts.pin}
SHA-256:
${facts.fingerprint}

Keep this letter apart from the file.           Förvara brevet skilt från filen.
This certificate identifies nobody and          Certifikatet identifierar ingen och
works nowhere but on this computer.             gäller bara på den här datorn.
`;
