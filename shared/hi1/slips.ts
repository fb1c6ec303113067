/**
 * Known slips of early implementations of the profile, put right while reading. The raw XML stays as it came.
 */
import type { DictionaryEntry } from './model.ts';

const misspelledNames: Readonly<Record<string, string>> = {
  AuthorisationDesiredSatus: 'AuthorisationDesiredStatus',
};

/** Dictionaries whose name has been seen in the place of the value. */
const namesSeenAsValue: ReadonlySet<string> = new Set(['RequestType', 'EPOCRequestType']);

/** Spelling of TS 103 280 for identifier formats; senders differ in capitals. */
const formatNames: ReadonlyMap<string, string> = new Map(
  [
    'InternationalizedEmailAddress',
    'EmailAddress',
    'InternationalE164',
    'IMEI',
    'IMSI',
    'MACAddress',
    'ServiceAccessIdentifier',
    'IPv4Address',
    'IPv6Address',
    'IPAddressPort',
  ].map((name) => [name.toLowerCase(), name]),
);

export function correctDictionary(entry: DictionaryEntry): DictionaryEntry {
  if (namesSeenAsValue.has(entry.value)) {
    return { owner: entry.owner, name: entry.value, value: entry.name };
  }
  const name = Object.hasOwn(misspelledNames, entry.name) ? misspelledNames[entry.name] : undefined;
  return name === undefined ? entry : { ...entry, name };
}

/** The format's usual spelling, or the name as it came when it is not a known one. */
export function correctFormatName(name: string): string {
  return formatNames.get(name.toLowerCase()) ?? name;
}
