import { checkDictionaries } from '../../schemas/dictionaries.ts';
import {
  unreadableErrorCode,
  validationErrorCode,
  type UnreadableXml,
} from '../../schemas/unreadable.ts';
import type { InspectedDocument, XmlValidator } from '../../schemas/validator.ts';
import { find } from '../../schemas/xml-query.ts';
import type { XmlElement } from '../../shared/base/xml.ts';
import { isHi1Message, readHeader } from '../../shared/hi1/read-message.ts';
import { versionPolicy } from './policy.ts';
import { unreadReport, type Report, type ReportedError, type Warning } from './report.ts';

function kindOf(root: XmlElement): Report['kind'] {
  if (find(root, 'Payload/RequestPayload') !== null) return 'request';
  return find(root, 'Payload/ResponsePayload') === null ? 'unknown' : 'response';
}

const errorOf = ({ code, line, message }: UnreadableXml): ReportedError => ({
  code: unreadableErrorCode(code),
  line,
  path: '',
  message,
});

/** What `read` refuses although the schema accepts it. An invalid document needs no second reason. */
function warningsOf({ verdict, root, refusal }: InspectedDocument): readonly Warning[] {
  const refused: readonly Warning[] =
    refusal === null || !verdict.valid
      ? []
      : [{ reason: 'refused', line: refusal.line, path: '', message: refusal.message }];
  const unusual = root === null ? [] : checkDictionaries(root);
  return [...refused, ...unusual];
}

/** Says everything about the bytes of one file. */
export function judgeFile(file: string, bytes: Uint8Array, validator: XmlValidator): Report {
  const inspected = validator.inspect(bytes);
  if (!inspected.ok) return unreadReport(file, errorOf(inspected.error));
  const { verdict, root } = inspected.value;
  const isMessage = root !== null && isHi1Message(root);
  return {
    file,
    valid: verdict.valid,
    kind: isMessage ? kindOf(root) : 'unknown',
    version: isMessage ? readHeader(root).version.etsi : '',
    readable: true,
    policy: isMessage ? versionPolicy(root) : [],
    errors: verdict.problems.map(({ line, path, message }) => ({
      code: validationErrorCode,
      line,
      path,
      message,
    })),
    warnings: warningsOf(inspected.value).map(({ reason, line, path, message }) => ({
      reason,
      line,
      path,
      message,
    })),
  };
}
