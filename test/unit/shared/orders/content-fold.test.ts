import { describe, expect, it } from 'vitest';
import type { OrderContent } from '../../../../shared/orders/content.ts';
import { foldContent, orderOfRecord } from '../../../../shared/orders/content-fold.ts';
import type { ApprovalDetails } from '../../../../shared/hi1/model.ts';
import {
  arrived,
  authorisation,
  blob,
  entry,
  file,
  ingrid,
  ldTask,
  order,
  received,
  sha,
  task1,
  task2,
  TestJournal,
  uuid,
  withOrder,
} from './journal-builder.ts';

function contentOf(journal: TestJournal): OrderContent {
  let content: OrderContent | null = null;
  for (const record of journal.records) content = foldContent(content, record);
  if (content === null) throw new Error('no content');
  return content;
}

const approval = (type: string | null): ApprovalDetails => ({
  type,
  description: null,
  reference: `file of ${type}`,
  approverName: null,
  approverRole: null,
  contacts: [],
  at: null,
  isEmergency: null,
});

describe('the certificate', () => {
  it('shows authorities by their part, and everything else it says', () => {
    const content = contentOf(
      withOrder({
        approvals: [approval('ValidatingAuthority'), approval('IssuingAuthority'), approval(null)],
        flags: [entry('DelayInformingUser')],
        typeOfCase: entry('Cybercrime'),
      }),
    );
    expect(content).toMatchObject({
      id: order,
      reference: 'EPOC-DE-2026-000123',
      issuingState: 'DE',
      issuing: { reference: 'file of IssuingAuthority' },
      validating: { reference: 'file of ValidatingAuthority' },
      otherApprovals: [{ reference: 'file of null' }],
      addressee: 'Nordvik Mail AB',
      flags: [{ value: 'DelayInformingUser' }],
      typeOfCase: { value: 'Cybercrime' },
    });
  });

  it('goes by its identifier when it has no reference', () => {
    expect(contentOf(withOrder({ reference: null })).reference).toBe(order);
  });

  it('keeps what a later generation leaves out', () => {
    const journal = withOrder({ approvals: [approval('IssuingAuthority')] }).all(
      arrived(authorisation({ generation: 2, reference: null, legalEntity: 'Nordvik Post AB' })),
    );
    expect(contentOf(journal)).toMatchObject({
      reference: 'EPOC-DE-2026-000123',
      issuing: { reference: 'file of IssuingAuthority' },
      addressee: 'Nordvik Post AB',
    });
  });

  it('is not overtaken by an older generation, which is kept as it came', () => {
    const journal = withOrder({ generation: 3 }).all(
      arrived(authorisation({ generation: 2, legalEntity: 'Old AB' })),
    );
    const content = contentOf(journal);
    expect(content.addressee).toBe('Nordvik Mail AB');
    expect(content.raw.map(({ generation }) => generation)).toEqual([3, 1, 1, 2]);
  });
});

it('shows the later of two contents of one generation, and both as they came', () => {
  const journal = withOrder().all(arrived(authorisation({ legalEntity: 'Other AB' })));
  const content = contentOf(journal);
  expect(content.addressee).toBe('Other AB');
  expect(content.raw.filter(({ objectId }) => objectId === order)).toHaveLength(2);
});

describe('tasks', () => {
  it('stand in the order of the form, whatever order they came in', () => {
    const journal = new TestJournal().all(
      arrived(ldTask(task1, { reference: 'DE-IA0001-x-10' })),
      arrived(ldTask(task2, { reference: 'DE-IA0001-x-9' })),
    );
    expect(contentOf(journal).taskOrder).toEqual([task2, task1]);
  });

  it('keep their files when they are renewed', () => {
    const journal = withOrder().all(
      { kind: 'fileAdded', order, task: task1, file: file(1) },
      arrived(ldTask(task1, { generation: 2, manualInformation: 'new' })),
    );
    expect(contentOf(journal).tasks[0]).toMatchObject({
      task: { manualInformation: 'new' },
      files: [file(1)],
    });
  });

  it('take and lose files and the word that there are none', () => {
    const journal = withOrder().all(
      { kind: 'noDataDeclared', order, task: task1, declared: true },
      { kind: 'noDataDeclared', order, task: task2, declared: true },
      { kind: 'fileAdded', order, task: task1, file: file(1) },
      { kind: 'fileAdded', order, task: task1, file: file(2) },
      { kind: 'fileRemoved', order, task: task1, blob: blob(1) },
    );
    expect(contentOf(journal).tasks).toMatchObject([
      { files: [file(2)], noData: false },
      { files: [], noData: true },
    ]);
  });
});

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

describe('history', () => {
  it('holds everything that happened, with who and when', () => {
    const journal = withOrder().add({ kind: 'emergencyTaken', order }, received, ingrid);
    expect(contentOf(journal).history.map(({ kind }) => kind)).toEqual([
      'objectArrived',
      'objectArrived',
      'objectArrived',
      'emergencyTaken',
    ]);
    expect(contentOf(journal).history.at(-1)).toMatchObject({ by: ingrid, at: received });
  });

  it('passes over records applied already and records of others', () => {
    const journal = withOrder();
    const content = contentOf(journal);
    for (const record of journal.records) expect(foldContent(content, record)).toBe(content);
    const others = new TestJournal()
      .add({ kind: 'personSignedOut', person: ingrid })
      .add(arrived(authorisation({ id: uuid(2) }), { order: uuid(2) as typeof order }))
      .add(arrived(authorisation({ id: uuid(3) }), { order: null }));
    for (const record of others.records) expect(foldContent(content, record)).toBe(content);
    expect(others.records.map(orderOfRecord)).toEqual([null, uuid(2), null]);
  });
});
