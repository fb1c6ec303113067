/** Values that occur in many objects (TS 103 120, Core and Common). */
import { one, maybe } from './member.ts';
import type { ValueOf } from './codec.ts';
import { count, text, time } from './leaf.ts';
import { record } from './record.ts';

export const endpointId = record({
  country: one('CountryCode', text),
  id: one('UniqueIdentifier', text),
});

/** Dictionaries stay open: any owner, name and value reads, and is written as it came (O14). */
export const dictionaryEntry = record({
  owner: one('common:Owner', text),
  name: one('common:Name', text),
  value: one('common:Value', text),
});

export const errorInformation = record({
  code: one('ErrorCode', count),
  description: one('ErrorDescription', text),
});

export const checksumAndType = record({
  checksum: one('common:Checksum', text),
  type: one('common:ChecksumType', text),
});

/** Start and end, whose names stand in the namespace of whoever holds them. */
export const timespan = (prefix: string) =>
  record({
    start: maybe(`${prefix}:StartTime`, time),
    end: maybe(`${prefix}:EndTime`, time),
  });

export type WireEndpointId = ValueOf<typeof endpointId>;
export type WireDictionaryEntry = ValueOf<typeof dictionaryEntry>;
export type WireErrorInformation = ValueOf<typeof errorInformation>;
