import type { Result } from '../base/result.ts';
import type { NotComputable } from './clock-reading.ts';

/** Every question was asked when the time was over: none has stopped it, and it has run out (Article 10(6)). */
export const stopsNothing = (read: Result<unknown, NotComputable>): boolean =>
  !read.ok && read.error.reason === 'inputWrong' && read.error.input === 'formSentAt';
