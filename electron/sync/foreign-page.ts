import type { HttpAnswer } from './ports.ts';

/** Media type of an answer without its parameters, in lower case; '' when it has none. */
export const mediaTypeOf = ({ headers }: Pick<HttpAnswer, 'headers'>): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** A page for people, as a proxy or a captive network writes it. The service speaks XML, and JSON where it refuses. */
export const isForeignPage = (answer: Pick<HttpAnswer, 'headers'>): boolean =>
  ['text/html', 'application/xhtml+xml'].includes(mediaTypeOf(answer));
