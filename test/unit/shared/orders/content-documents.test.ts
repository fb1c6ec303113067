import { describe, expect, it } from 'vitest';
import { arrived, entry, order, sha, uuid, withOrder } from './journal-builder.ts';
import { contentOf } from './content-of.ts';

describe('documents and information', () => {
  const common = {
    country: null,
    owner: null,
    externalId: null,
    associated: [order],
    lastChanged: null,
  };

  it('are renewed by identifier', () => {
    const information = { type: 'EPOCAdditionalInfo', id: uuid(71), ...common } as const;
    const journal = withOrder().all(
      arrived({ ...information, generation: 1, items: [] }),
      arrived({ ...information, generation: 2, items: [{ section: 'D', name: 'a', value: 'b' }] }),
      arrived({
        type: 'Document',
        id: uuid(72),
        ...common,
        generation: 1,
        name: 'EPOC/EPOC-PR Form',
        reference: null,
        documentType: entry('Form1'),
        properties: [],
        body: null,
      }),
    );
    const content = contentOf(journal);
    expect(content.additional).toMatchObject([{ generation: 2, items: [{ name: 'a' }] }]);
    expect(content.documents).toMatchObject([{ name: 'EPOC/EPOC-PR Form' }]);
  });

  it('are shown raw under the name of their own type', () => {
    const xml =
      '<HI1Object xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="epoc:EPOCNews"/>';
    const journal = withOrder().all(
      arrived(
        {
          type: 'Unknown',
          id: uuid(73),
          ...common,
          generation: 1,
          typeNs: '',
          typeName: 'EPOCNews',
        },
        { xml, sha256: sha(5), valid: false, problems: [{ line: 1, path: '/', message: 'what' }] },
      ),
    );
    expect(contentOf(journal).raw.at(-1)).toMatchObject({
      typeName: 'EPOCNews',
      xml,
      sha256: sha(5),
      valid: false,
      problems: [{ message: 'what' }],
    });
  });
});
