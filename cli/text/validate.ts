import type { Language } from '../../shared/bridge/app-state.ts';

export interface Tally {
  readonly files: number;
  readonly valid: number;
  readonly invalid: number;
  /** Files that could not be opened. */
  readonly unread: number;
}

export interface ValidateText {
  readonly summary: string;
  readonly usage: string;
  readonly valid: string;
  readonly invalid: string;
  readonly unreadable: string;
  readonly kinds: Readonly<Record<'request' | 'response' | 'unknown', string>>;
  readonly line: (line: number) => string;
  readonly error: string;
  readonly version: string;
  readonly note: string;
  /** Valid, and yet Ombud would not read it. */
  readonly refused: string;
  readonly total: (tally: Tally) => string;
}

const en: ValidateText = {
  summary: 'says whether messages follow the schema, and what is wrong where',
  usage: `ombud validate [--json] FILE...

Judges each file by the schema of TS 103 120 V1.23.1 with the extensions of TS 104 144. - is standard input.

  --json   one object a line instead of text:
             file, valid, kind (request, response, unknown), version (ETSIVersion of the header), readable,
             policy [code, line, path, message], errors [code, line, path, message],
             warnings [reason, line, path, message]

valid is the word of the schema alone, whatever version the message names. readable: it is XML, within the limits of
what Ombud reads. policy: the version is none that Ombud speaks (3021), or a member is newer than the version named.
warnings: dictionary values nobody here knows, and what the schema accepts but Ombud does not take for a message.
Codes are those of TS 103 120, table D.1.

Exit code: 0 all are valid, 1 some are not, 2 the call is wrong or a file could not be opened.
`,
  valid: 'valid',
  invalid: 'not valid',
  unreadable: 'cannot be read',
  kinds: { request: 'request', response: 'response', unknown: '' },
  line: (line) => `line ${line}`,
  error: 'error',
  version: 'version',
  note: 'note',
  refused: 'not taken by Ombud',
  total: ({ files, valid, invalid, unread }) =>
    `${files} files: ${valid} valid, ${invalid} not valid${unread > 0 ? `, ${unread} could not be opened` : ''}\n`,
};

const sv: ValidateText = {
  summary: 'säger om meddelanden följer schemat, och vad som är fel var',
  usage: `ombud validate [--json] FIL...

Prövar varje fil mot schemat i TS 103 120 V1.23.1 med tilläggen i TS 104 144. - är standard in.

  --json   ett objekt per rad i stället för text:
             file, valid, kind (request, response, unknown), version (huvudets ETSIVersion), readable,
             policy [code, line, path, message], errors [code, line, path, message],
             warnings [reason, line, path, message]

valid är schemats ord och inget annat, vilken version meddelandet än anger. readable: det är XML, inom gränserna för vad
Ombud läser. policy: versionen är ingen som Ombud talar (3021), eller en del är nyare än den angivna versionen.
warnings: ordboksvärden som är okända här, och sådant som schemat godtar men som Ombud inte tar för ett meddelande.
Koderna är de i TS 103 120, tabell D.1. Vad schemat invänder står på engelska.

Slutkod: 0 alla är giltiga, 1 några är det inte, 2 anropet är fel eller en fil kunde inte öppnas.
`,
  valid: 'giltigt',
  invalid: 'inte giltigt',
  unreadable: 'kan inte läsas',
  kinds: { request: 'begäran', response: 'svar', unknown: '' },
  line: (line) => `rad ${line}`,
  error: 'fel',
  version: 'version',
  note: 'anmärkning',
  refused: 'tas inte emot av Ombud',
  total: ({ files, valid, invalid, unread }) =>
    `${files} filer: ${valid} giltiga, ${invalid} inte giltiga${unread > 0 ? `, ${unread} kunde inte öppnas` : ''}\n`,
};

export const validateText: Readonly<Record<Language, ValidateText>> = { en, sv };
