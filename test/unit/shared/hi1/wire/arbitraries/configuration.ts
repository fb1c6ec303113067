import fc from 'fast-check';
import { any, dictionaryEntry, long, short, time } from './values.ts';

const served = any(
  fc.record(
    { endpoint: dictionaryEntry, guidance: long, url: long },
    { requiredKeys: ['endpoint', 'url'] },
  ),
);

const entries = any(dictionaryEntry);

export const configuration = fc.record(
  {
    lastChanged: time,
    dictionaries: any(
      fc.record({
        owner: short,
        name: short,
        entries: any(fc.record({ value: short, meaning: long }, { requiredKeys: ['value'] })),
      }),
    ),
    formats: fc.record({
      owner: short,
      entries: any(fc.record({ name: short, description: long, regex: long })),
    }),
    targeting: any(
      fc.record(
        {
          formatName: short,
          formatOwner: short,
          guidance: long,
          liServiceTypes: entries,
          ldRequestTypes: entries,
          ldRequestSubtypes: entries,
          lpRequestTypes: entries,
          lpRequestSubtypes: entries,
        },
        { requiredKeys: ['formatName', 'formatOwner'] },
      ),
    ),
    liEndpoints: served,
    lpEndpoints: served,
    ldEndpoints: served,
  },
  { requiredKeys: ['lastChanged', 'targeting'] },
);
