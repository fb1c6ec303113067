import { checkDictionaries } from '../../schemas/dictionaries.ts';
import { judgeVersion } from '../../schemas/member-since.ts';
import type { XmlValidator } from '../../schemas/validator.ts';
import { readMessageOutcome } from './read-hi1.ts';

export interface Probe {
  /** `valid`, `invalid`, or the code of the refusal. */
  readonly outcome: string;
  /** What the schemas alone say; null for what is refused before they are asked. */
  readonly accepted: boolean | null;
  /** Contradictions, a sentence each. */
  readonly contradictions: readonly string[];
}

/** Refusals of a document the schemas were asked about: `judge` has a verdict, `read` has not. */
const afterParsing = new Set([
  'xml.notHi1',
  'xml.wrapped',
  'xml.duplicateId',
  'xml.tooManyPrefixes',
]);

/**
 * Reads bytes in every way the project has and holds the answers together. Throws only where the project does.
 */
export function probe(validator: XmlValidator, bytes: Uint8Array): Probe {
  const contradictions: string[] = [];
  const judged = validator.judge(bytes);
  const read = validator.read(bytes);
  const accepted = judged.ok ? judged.value.valid : null;
  if (!read.ok) {
    const { code, line, message } = read.error;
    if (message === '' || line < 1) contradictions.push(`${code} without a reason or a line`);
    if (judged.ok !== afterParsing.has(code) && (judged.ok || judged.error.code !== code))
      contradictions.push(`read says ${code}, judge ${judged.ok ? 'accepts' : judged.error.code}`);
    return { outcome: code, accepted, contradictions };
  }
  const { root, objects, verdict } = read.value;
  if (verdict.valid !== accepted) contradictions.push('read and judge differ');
  if (verdict.valid !== (verdict.problems.length === 0))
    contradictions.push('the verdict and its problems differ');
  if (verdict.problems.some((problem) => problem.line < 1 || !problem.path.startsWith('/')))
    contradictions.push('a problem has no place');
  checkDictionaries(root);
  judgeVersion(root, ['V1.22.1']);
  contradictions.push(...readMessageOutcome(read.value));
  for (const { xml } of objects)
    if (!validator.readObject(xml).ok)
      contradictions.push('an object cut out cannot be read again');
  return { outcome: verdict.valid ? 'valid' : 'invalid', accepted, contradictions };
}
