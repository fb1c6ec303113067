import { createNodeValidator } from '../../schemas/node-validator.ts';
import { xmlLimits } from '../../schemas/limits.ts';
import { unreadableErrorCode } from '../../schemas/unreadable.ts';
import type { XmlValidator } from '../../schemas/validator.ts';
import type { ExitCode, Io } from '../command.ts';
import { jsonLine } from '../plain.ts';
import { inputText } from '../text/input.ts';
import { validateText, type Tally } from '../text/validate.ts';
import { judgeFile } from './judge-file.ts';
import { reportText } from './print.ts';
import { unreadReport, type Report } from './report.ts';

interface Judged {
  readonly report: Report;
  /** False when nothing is known of any message: there is no such file, or nobody may read it. */
  readonly isOpened: boolean;
}

async function judgePath(file: string, validator: XmlValidator, io: Io): Promise<Judged> {
  const bytes = await io.readFile(file, xmlLimits.bytes);
  if (bytes.ok) return { report: judgeFile(file, bytes.value, validator), isOpened: true };
  const isOpened = bytes.error === 'tooLarge';
  const code = isOpened ? unreadableErrorCode('xml.tooLarge') : null;
  const message = inputText[io.lang][bytes.error];
  return { report: unreadReport(file, { code, line: 0, path: '', message }), isOpened };
}

/** Judges one file after the other, and tells of each as soon as it is known. */
export async function validateFiles(
  files: readonly string[],
  json: boolean,
  io: Io,
): Promise<ExitCode> {
  const text = validateText[io.lang];
  const validator = createNodeValidator();
  const tally = { files: 0, valid: 0, invalid: 0, unread: 0 };
  try {
    for (const file of files) {
      const { report, isOpened } = await judgePath(file, validator, io);
      io.out(json ? jsonLine(report) : reportText(report, text));
      tally.files += 1;
      tally[!isOpened ? 'unread' : report.valid ? 'valid' : 'invalid'] += 1;
    }
  } finally {
    validator.dispose();
  }
  if (!json && tally.files > 1) io.out(text.total(tally));
  return exitCode(tally);
}

const exitCode = ({ unread, invalid }: Tally): ExitCode => (unread > 0 ? 2 : invalid > 0 ? 1 : 0);
