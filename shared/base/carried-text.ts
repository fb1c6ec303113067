/**
 * The text without what XML 1.0 cannot carry: control characters other than tab and line ends, halved characters. A
 * copy from a PDF brings such along, and nobody sees them.
 */
export const carried = (text: string): string =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, (found) =>
    found.length === 2 ? found : '',
  );
