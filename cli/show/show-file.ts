import { createNodeValidator } from '../../schemas/node-validator.ts';
import { termsText } from '../../shared/text/terms.ts';
import type { ExitCode, Io } from '../command.ts';
import { jsonLine, plainLine } from '../plain.ts';
import { inputText } from '../text/input.ts';
import { showText } from '../text/show.ts';
import { validateText } from '../text/validate.ts';
import { messageText } from './print-message.ts';
import { shownMessage } from './shown-message.ts';

/** Shows one message. What cannot be shown is told on standard error. */
export async function showFile(file: string, json: boolean, io: Io): Promise<ExitCode> {
  const text = showText[io.lang];
  const name = plainLine(file);
  const bytes = await io.readFile(file);
  if (!bytes.ok) {
    io.err(`${name}: ${inputText[io.lang][bytes.error]}\n`);
    return bytes.error === 'tooLarge' ? 1 : 2;
  }
  const validator = createNodeValidator();
  try {
    const read = validator.read(bytes.value);
    if (!read.ok) {
      const { line, message } = read.error;
      const where = validateText[io.lang].line(line);
      io.err(`${name}: ${text.unreadable}\n  ${where}  ${plainLine(message)}\n`);
      return 1;
    }
    // Decoding leaves out the byte order mark.
    const source = new TextDecoder().decode(bytes.value);
    const shown = shownMessage(file, read.value, source);
    io.out(json ? jsonLine(shown) : messageText(shown, text, termsText[io.lang]));
    return 0;
  } finally {
    validator.dispose();
  }
}
