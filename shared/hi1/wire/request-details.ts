/** What is asked for, in disclosure and in preservation alike (TS 103 120, Task). */
import type { ValueOf } from './codec.ts';
import { listOf } from './container.ts';
import { text, time } from './leaf.ts';
import { many, maybe, one } from './member.ts';
import { record } from './record.ts';
import { dictionaryEntry } from './values.ts';

const requestValue = record({
  format: one(
    'task:FormatType',
    record({ owner: one('task:FormatOwner', text), name: one('task:FormatName', text) }),
  ),
  value: one('task:Value', text),
});

const period = {
  type: maybe('task:Type', dictionaryEntry),
  start: maybe('task:StartTime', time),
  end: maybe('task:EndTime', time),
};

const sought = {
  values: maybe('task:RequestValues', listOf('task:RequestValue', requestValue)),
  subtypes: maybe('task:Subtype', listOf('task:RequestSubtype', dictionaryEntry)),
  targetSubtype: maybe('task:TargetIdentifierSubtype', dictionaryEntry),
};

export const requestDetails = record({
  ...period,
  observedTime: maybe('task:ObservedTime', time),
  observedTimes: many('task:ObservedTimes', time),
  ...sought,
});

export const preservationRequestDetails = record({ ...period, ...sought });

export type WireRequestDetails = ValueOf<typeof requestDetails>;
