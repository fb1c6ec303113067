import { describe, expect, test } from 'vitest';
import { foldedWords, noText, withText } from '../../../../renderer/vault/search-text.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { queuedMessage } from '../../shared/orders/message-builder.ts';
import { written } from '../../shared/orders/word-builder.ts';
import { told } from '../../shared/by-hand/news-builder.ts';
import {
  arrived,
  authorisation,
  blob,
  file,
  order,
  task1,
  uuid,
} from '../../shared/orders/journal-builder.ts';

describe('what an order is found by', () => {
  const at = { at: utcMs(0), by: null };

  test('grows with its entries, older generations included', () => {
    const first = { ...arrived(authorisation({ manualInformation: 'först' })), ...at };
    const second = { ...arrived(authorisation({ manualInformation: 'sedan' })), ...at };
    const text = withText(withText(noText, first), second);
    expect(text.words).toEqual(expect.arrayContaining(['först', 'sedan']));
    expect(withText(text, second)).toBe(text);
  });

  test('holds the names of files given, also of those taken away again', () => {
    const added = { kind: 'fileAdded', order, task: task1, file: file(1), ...at } as const;
    const gone = { kind: 'fileRemoved', order, task: task1, blob: blob(1), ...at } as const;
    expect(withText(withText(noText, added), gone).keys).toEqual([file(1).name]);
  });

  test('holds what a person recorded that came later: who sent it, its words, its scans', () => {
    const news = told(1, utcMs(0), { kind: 'withdrawal' });
    const record = { ...news, words: 'återkallad', originals: [file(1)], ...at };
    const { keys, words } = withText(noText, record);
    expect(keys).toEqual([news.sender, file(1).name]);
    expect(words).toContain('återkallad');
  });

  test('holds what letters say, the authority’s and those of ours that were let go', () => {
    const body = {
      contents: btoa('Please name the cellar archive.'),
      contentType: 'text/plain',
    } as NonNullable<ReturnType<typeof written>['body']>;
    const letter = { ...arrived(written('RequestAdditionalInformation', { body })), ...at };
    expect(withText(noText, letter).words).toContain('Please name the cellar archive.');
    const ours = queuedMessage({
      endpoint: 'dataPreserved',
      tasks: [{ task: task1, preserved: true, details: 'x9' }],
    });
    expect(withText(noText, { ...ours, ...at }).words).toEqual(['x9']);
    const answer = queuedMessage({
      endpoint: 'correspondence',
      type: 'ProvideAdditionalInformation',
      text: 'The port is kept.',
      answers: null,
      answerBy: null,
      enclosures: [{ ...file(1), objectId: uuid(5) }],
    });
    expect(withText(noText, { ...answer, ...at }).words).toEqual([
      'The port is kept.',
      file(1).name,
    ]);
  });

  test('holds where preserved data lie', () => {
    const item = {
      task: task1,
      preserved: true,
      system: 'COLD-STORE-7',
      from: null,
      to: null,
      at: utcMs(0),
      hashes: [],
      note: 'shelf nine',
    };
    const text = withText(noText, { kind: 'dataPreserved', order, items: [item], ...at });
    expect(text).toEqual({ keys: ['COLD-STORE-7'], words: ['COLD-STORE-7', 'shelf nine'] });
  });

  test('an unknown object is found by its text, not by its markup', () => {
    const unknown = {
      ...authorisation(),
      type: 'Unknown',
      typeNs: 'urn:x',
      typeName: 'Letter',
    } as const;
    const text = withText(noText, {
      ...arrived(unknown, { xml: '<a tag="x">hemlig text</a>' }),
      ...at,
    });
    expect(foldedWords(text)).toContain('hemlig text');
    expect(foldedWords(text)).not.toContain('tag');
  });
});
