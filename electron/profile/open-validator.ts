import { bundledSchemaFiles } from '../../schemas/bundled-schema-files.ts';
import { createValidator, type XmlValidator } from '../../schemas/validator.ts';
import type { XmlLibrary } from '../../schemas/xml-library.ts';

/** The one validator of the application: the schema set lies in the bundle, the library beside it. */
export const openValidator = (library: XmlLibrary): XmlValidator =>
  createValidator(library, bundledSchemaFiles);
