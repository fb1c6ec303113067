import { plainLine } from '../plain.ts';
import type { ValidateText } from '../text/validate.ts';
import type { Place, Report } from './report.ts';

function placed(label: string, { line, path, message }: Place, text: ValidateText): string {
  const where = [label, line > 0 ? text.line(line) : '', plainLine(path)];
  const head = where.filter((part) => part !== '').join('  ');
  return `${head === '' ? '' : `  ${head}\n`}      ${plainLine(message)}\n`;
}

function headOf({ file, valid, readable, kind, version }: Report, text: ValidateText): string {
  const verdict = valid ? text.valid : readable ? text.invalid : text.unreadable;
  const about = [text.kinds[kind], version].filter((part) => part !== '').join(', ');
  return `${plainLine(file)}: ${verdict}${about === '' ? '' : ` (${plainLine(about)})`}\n`;
}

/** One report for people: file and verdict in the first line, then every finding with its place. */
export function reportText(report: Report, text: ValidateText): string {
  const { errors, policy, warnings } = report;
  return [
    headOf(report, text),
    ...errors.map((error) =>
      placed(error.code === null ? '' : `${text.error} ${error.code}`, error, text),
    ),
    ...policy.map((finding) => placed(text.version, finding, text)),
    ...warnings.map((warning) =>
      placed(warning.reason === 'refused' ? text.refused : text.note, warning, text),
    ),
  ].join('');
}
