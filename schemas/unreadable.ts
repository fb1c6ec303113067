import type { FaultCode } from '../shared/base/fault.ts';
import { assertNever } from '../shared/base/assert-never.ts';
import { err } from '../shared/base/result.ts';

/** Why a message could not be read at all. Whatever the code, its bytes are kept. */
export const unreadableCodes = [
  'xml.empty',
  'xml.tooLarge',
  'xml.encoding',
  'xml.version',
  'xml.doctype',
  'xml.tooDeep',
  'xml.tooManyElements',
  'xml.tooManyChildren',
  'xml.tooManyAttributes',
  'xml.tooManyPrefixes',
  'xml.nameTooLong',
  'xml.forbiddenName',
  'xml.notWellFormed',
  'xml.duplicateId',
  'xml.notHi1',
  'xml.wrapped',
] as const;

export type UnreadableCode = (typeof unreadableCodes)[number];

export interface UnreadableXml {
  readonly code: UnreadableCode;
  /** Line in the source, from 1. */
  readonly line: number;
  /** One English sentence for the technical view; it may quote the message, so it belongs in no log. */
  readonly message: string;
}

export const unreadable = (
  code: UnreadableCode,
  line: number,
  message: string,
): { readonly ok: false; readonly error: UnreadableXml } => err({ code, line, message });

/** The fault a person is shown for an unreadable message. */
export function unreadableFault(code: UnreadableCode): FaultCode {
  switch (code) {
    case 'xml.tooLarge':
    case 'xml.tooManyElements':
    case 'xml.tooManyChildren':
      return 'message.tooLarge';
    case 'xml.notHi1':
      return 'message.notHi1';
    case 'xml.empty':
    case 'xml.encoding':
    case 'xml.version':
    case 'xml.doctype':
    case 'xml.tooDeep':
    case 'xml.tooManyAttributes':
    case 'xml.tooManyPrefixes':
    case 'xml.nameTooLong':
    case 'xml.forbiddenName':
    case 'xml.notWellFormed':
    case 'xml.duplicateId':
    case 'xml.wrapped':
      return 'message.notXml';
    default:
      return assertNever(code);
  }
}

/** What a receiver answers to such a message (TS 103 120, table D.1). */
export function unreadableErrorCode(code: UnreadableCode): 3019 | 3020 | 3022 {
  if (code === 'xml.encoding') return 3019;
  return unreadableFault(code) === 'message.tooLarge' ? 3022 : validationErrorCode;
}

/** What a receiver answers to a message that does not follow the schema (TS 103 120, table D.1). */
export const validationErrorCode = 3020;
