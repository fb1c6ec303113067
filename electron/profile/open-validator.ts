import { bundledSchemaFiles } from '../../schemas/bundled-schema-files.ts';
import { createValidator, type XmlValidator } from '../../schemas/validator.ts';
import type { XmlLibrary } from '../../schemas/xml-library.ts';

/**
 * The one validator of the application: the schema set lies in the bundle, the library beside it. The schemas are
 * compiled with the first message, not before.
 */
export function openValidator(library: XmlLibrary): XmlValidator {
  let compiled: XmlValidator | null = null;
  const validator = (): XmlValidator => (compiled ??= createValidator(library, bundledSchemaFiles));
  return {
    read: (bytes) => validator().read(bytes),
    validate: (bytes) => validator().validate(bytes),
    judge: (bytes) => validator().judge(bytes),
    inspect: (bytes) => validator().inspect(bytes),
    readObject: (xml) => validator().readObject(xml),
    dispose: () => compiled?.dispose(),
  };
}
