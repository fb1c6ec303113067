import { letterTypes, writeLetter, type InformationItem } from '../orders/acts/correspondence.ts';
import { actors } from '../orders/acts/write-act.ts';
import { letterMisfit, writerOf } from '../orders/authority-acts.ts';
import type { AuthorityParts } from '../orders/send-message.ts';
import { orderIn, refuseMisfit } from './act-fields.ts';
import { BadRequest, choice, fieldsOf, text, wholeNumber, type Fields } from './body.ts';

const words = /^[^\p{Cs}\p{Co}\0]{1,10000}$/su;
const name = /^[\w .-]{1,200}$/;

function informationIn(fields: Fields): readonly InformationItem[] | null {
  const given = fields['information'];
  if (given === undefined) return null;
  if (!Array.isArray(given)) throw new BadRequest('information must be a list');
  return given.map((one) => {
    const item = fieldsOf(one);
    return {
      section: item['section'] === undefined ? null : text(item, 'section', /^[A-M]$/),
      name: text(item, 'name', name),
      value: text(item, 'value', words),
    };
  });
}

const hour = 3_600_000;

/** A letter of either authority. */
export function correspondence(parts: AuthorityParts, fields: Fields): unknown {
  const order = orderIn(parts, fields);
  const type = choice(fields, 'type', letterTypes);
  refuseMisfit(letterMisfit(type, order), fields);
  const information = informationIn(fields);
  const objects = writeLetter(parts, order, {
    type,
    actor: choice(fields, 'as', actors, writerOf(type)),
    ...(fields['text'] === undefined ? {} : { text: text(fields, 'text', words) }),
    ...(fields['answerInHours'] === undefined
      ? {}
      : { answerBy: parts.now() + wholeNumber(fields, 'answerInHours', 1) * hour }),
    ...(information === null ? {} : { information }),
  });
  return { order: order.id, endpoint: 'correspondence', letter: objects[0], objects };
}
