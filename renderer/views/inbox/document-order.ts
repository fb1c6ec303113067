import type { DocumentObject } from '../../../shared/hi1/model.ts';

const isForm = ({ documentType }: DocumentObject): boolean =>
  documentType !== null && /^Form\d$/.test(documentType.value);

/**
 * The form first, then everything else by name, with numbers as numbers. The service names no order: documents come in
 * whatever order their ids have.
 */
export const inReadingOrder = (documents: readonly DocumentObject[]): readonly DocumentObject[] =>
  [...documents].sort(
    (one, other) =>
      Number(isForm(other)) - Number(isForm(one)) ||
      (one.name ?? '').localeCompare(other.name ?? '', 'en', { numeric: true }),
  );
