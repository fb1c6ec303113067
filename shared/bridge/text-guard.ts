import { z } from 'zod';

/** What XML 1.0 cannot carry is no text: no control characters but tab and line ends, no halved characters. */
export const textOf = (most: number): z.ZodString =>
  z
    .string()
    .max(most)
    .regex(/^(?:[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/);
