/**
 * The schema set for a bundle: Vite copies the text of each file into the code (`?raw`), so that it is covered by
 * whatever protects the code. Plain Node cannot load this file; it has `node-schema-files.ts`.
 *
 * In the application: `createValidator(await loadXmlLibrary<XmlLibrary>(path, sha256), bundledSchemaFiles)`.
 */
import authorisation from './xsd/authorisation.xsd?raw';
import common from './xsd/common.xsd?raw';
import config from './xsd/config.xsd?raw';
import core from './xsd/core.xsd?raw';
import delivery from './xsd/delivery.xsd?raw';
import dictionaries from './xsd/dictionaries.xsd?raw';
import document from './xsd/document.xsd?raw';
import encryption from './xsd/encryption.xsd?raw';
import epocProvisional from './xsd/epoc-provisional.xsd?raw';
import etsiTypes from './xsd/etsi-types.xsd?raw';
import hi1 from './xsd/hi1.xsd?raw';
import notification from './xsd/notification.xsd?raw';
import signature from './xsd/signature.xsd?raw';
import task from './xsd/task.xsd?raw';
import type { SchemaFileName, SchemaFiles } from './schema-set.ts';

const texts: Readonly<Record<SchemaFileName, string>> = {
  'hi1.xsd': hi1,
  'core.xsd': core,
  'common.xsd': common,
  'config.xsd': config,
  'etsi-types.xsd': etsiTypes,
  'dictionaries.xsd': dictionaries,
  'signature.xsd': signature,
  'authorisation.xsd': authorisation,
  'task.xsd': task,
  'document.xsd': document,
  'notification.xsd': notification,
  'delivery.xsd': delivery,
  'encryption.xsd': encryption,
  'epoc-provisional.xsd': epocProvisional,
};

export const bundledSchemaFiles: SchemaFiles = (name) => new TextEncoder().encode(texts[name]);
