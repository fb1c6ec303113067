import { describe, expect, it } from 'vitest';
import type { DocumentObject } from '../../../../shared/hi1/model.ts';
import { failedHop, isSameCall, notCause } from '../../../../renderer/views/connection/findings.ts';
import { inReadingOrder } from '../../../../renderer/views/inbox/document-order.ts';
import { openState, stoppedReport } from '../../../contract/fixture/state.ts';

describe('what a check says beside its hops', () => {
  const { hops } = stoppedReport('address', 'connection.addressNotRegistered');
  const named = (name: string) => {
    const hop = hops.find((one) => one.name === name);
    if (hop === undefined) throw new Error(name);
    return hop;
  };

  it('names what holds as not the cause, at the failed hop alone', () => {
    expect(failedHop(hops)).toBe('address');
    expect(notCause(named('address'), hops)).toEqual([
      'name',
      'reach',
      'server',
      'certificate',
      'answer',
      'organisation',
    ]);
    expect(notCause(named('server'), hops)).toEqual([]);
    expect(failedHop(openState().report?.hops ?? [])).toBeNull();
  });

  it('counts the time of a shared call once', () => {
    expect(isSameCall(named('certificate'), hops)).toBe(false);
    expect(isSameCall(named('answer'), hops)).toBe(true);
    expect(isSameCall(named('organisation'), hops)).toBe(true);
    expect(isSameCall(named('server'), hops)).toBe(false);
    expect(isSameCall(named('schema'), hops)).toBe(false);
  });
});

describe('documents', () => {
  const document = (name: string | null, type: string): DocumentObject =>
    ({ id: `${name}`, name, documentType: { value: type } }) as unknown as DocumentObject;

  it('stand with the form first and the attachments by their numbers', () => {
    const given = [
      document('Attachment 10', 'OtherAttachment'),
      document(null, 'OtherAttachment'),
      document('EPOC/EPOC-PR Form', 'Form1'),
      document('Attachment 2', 'OtherAttachment'),
    ];
    expect(inReadingOrder(given).map(({ name }) => name)).toEqual([
      'EPOC/EPOC-PR Form',
      null,
      'Attachment 2',
      'Attachment 10',
    ]);
    expect(given[0]?.name).toBe('Attachment 10');
  });
});
