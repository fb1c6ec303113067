import { describe, expect, test } from 'vitest';
import { buildAuthorityList } from '../../../../../shared/hi1/build/authorities.ts';
import {
  buildCorrespondence,
  type Letter,
} from '../../../../../shared/hi1/build/correspondence.ts';
import { fixtureText } from '../fixture-messages.ts';
import { wireOf } from '../wire/round-trip.ts';
import { at, file, id, order, requestsOf, sender, sent, shapeOf } from './senders.ts';

const letter: Letter = {
  id: id('9190ece6-03b9-4c17-a33d-494889ad7ba4'),
  order,
  type: 'RequestAdditionalInformation',
  text: file(
    'V2hpY2ggYWNjb3VudCBkb2VzIGlkZW50aWZpZXIgMiByZWZlciB0bz8=',
    'text/plain',
    '4576b2ee12fb7db1160c7a37486971df8cfff51638179efb874e6284e540b28e',
  ),
  answerBy: at('2026-11-27T17:00:00Z'),
  attachments: [],
};

describe('a letter to the authorities', () => {
  test('says what the official example says', () => {
    const built = requestsOf(sent(buildCorrespondence(sender(), letter)));
    expect(built).toEqual(requestsOf(wireOf(fixtureText('09_correspondence_sp_request'))));
  });

  test('an enclosure is linked to the letter and to the order', () => {
    const enclosure = id('6b2d7f1a-3c4e-4d5f-8a9b-0c1d2e3f4a08');
    const message = sent(
      buildCorrespondence(sender(), {
        ...letter,
        answerBy: null,
        attachments: [{ id: enclosure, name: 'lista <1>.txt', file: letter.text }],
      }),
    );
    expect(shapeOf(message)).toEqual(['DELIVER DocumentObject', 'DELIVER DocumentObject']);
    const [first, second] = requestsOf(message);
    expect(first).not.toHaveProperty('value.object.properties');
    expect(second).toMatchObject({
      value: {
        id: enclosure,
        object: {
          name: 'lista <1>.txt',
          associated: [order, letter.id],
          documentType: { value: 'OtherAttachment' },
        },
      },
    });
  });
});

describe('the court database', () => {
  const asked = (etsi: string) =>
    requestsOf(sent(buildAuthorityList(sender(etsi).header, { country: 'DE', maximum: 50 })));

  test('is asked as in the official example', () => {
    expect(asked('V1.22.1')).toEqual(
      requestsOf(wireOf(fixtureText('11_authorities_list_request'))),
    );
  });

  test('before V1.21.1 no country can be named', () => {
    expect(asked('V1.21.1')[0]).toHaveProperty('value.country', 'DE');
    expect(asked('V1.20.1')[0]).not.toHaveProperty('value.country');
  });
});
