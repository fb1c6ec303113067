import { expect, test } from 'vitest';
import { objectsOfPaper } from '../../../../shared/by-hand/objects-of-paper.ts';
import type { OrderOnPaper, PaperTask } from '../../../../shared/by-hand/order-on-paper.ts';
import { foldContent } from '../../../../shared/orders/content-fold.ts';
import { position } from '../../../../shared/base/units.ts';
import { ingrid, order, task1, task2, uuid } from '../orders/journal-builder.ts';
import { now, plainPaper } from './any-paper.ts';

const [task] = plainPaper.tasks as readonly [PaperTask];
const paper: OrderOnPaper = {
  ...plainPaper,
  issuing: { ...plainPaper.issuing, file: 'R 12/26', phone: '+358 29 555 01', email: '' },
  validating: 'Mallikylän käräjäoikeus',
  isEmergency: true,
  emergencyReason: 'A missing child.',
  offence: 'Kidnapping',
  tasks: [
    { ...task, format: 'InternationalE164', value: '+46 70 174 06 12' },
    { ...task, data: 'TrafficData', value: '', note: 'the account on page 2' },
  ],
};
const objects = objectsOfPaper(
  paper,
  { order, tasks: [task1, task2], information: uuid(60) },
  { country: 'SE', id: 'sp-5560000167', name: 'Nordvik Mail AB' },
);
const { channel, authenticity, authenticityNote, receipt } = paper;
const content = foldContent(null, {
  position: position(1),
  entry: {
    kind: 'orderRegistered',
    order,
    channel,
    authenticity,
    authenticityNote,
    receipt,
    objects,
    originals: [],
    at: now,
    by: ingrid,
  },
});

test('what was written down stands where an order’s content stands', () => {
  expect(content).toMatchObject({
    reference: 'EPOC-FI-2026-000077',
    issuingState: 'FI',
    issuing: {
      approverName: 'Syyttäjälaitos, Mallikylä',
      approverRole: 'PublicProsecutor',
      reference: 'R 12/26',
      contacts: [{ phone: '3582955501', email: null }],
    },
    validating: { approverName: 'Mallikylän käräjäoikeus' },
    addressee: 'Nordvik Mail AB',
    taskOrder: [task1, task2],
  });
  expect(
    content?.tasks.map(({ task: { values, manualInformation } }) => ({
      values,
      manualInformation,
    })),
  ).toEqual([
    {
      values: [{ formatOwner: 'ETSI', formatName: 'InternationalE164', value: '46701740612' }],
      manualInformation: null,
    },
    { values: [], manualInformation: 'the account on page 2' },
  ]);
  expect(content?.additional.flatMap(({ items }) => items)).toEqual([
    { section: 'B', name: 'EmergencyReason', value: 'A missing child.' },
    { section: 'F', name: 'SummaryOfFacts', value: 'Kidnapping' },
  ]);
  expect(content?.registrations).toMatchObject([{ channel: 'post', by: ingrid }]);
});

test('without a number the file number of the authority names it', () => {
  const [certificate] = objectsOfPaper(
    { ...paper, reference: '  ' },
    { order, tasks: [task1, task2], information: uuid(60) },
    { country: 'SE', id: 'sp', name: null },
  );
  expect(certificate).toMatchObject({ reference: 'R 12/26', legalEntity: null });
});

test('a telephone number that is none is kept as it was written', () => {
  const odd = { ...task, format: 'InternationalE164', value: ' unknown, see annex 2 ' } as const;
  const [, made] = objectsOfPaper(
    { ...paper, tasks: [odd] },
    { order, tasks: [task1], information: uuid(60) },
    { country: 'SE', id: '', name: null },
  );
  expect(made).toMatchObject({ values: [{ value: 'unknown, see annex 2' }] });
});
