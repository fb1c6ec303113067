/** Grounds for refusal of the enforcing authority, and the provider's own Form 3. */
import { formByPost, objectionReasons } from '../orders/acts/form-by-post.ts';
import { decide, refusalForms, refusalGrounds } from '../orders/acts/grounds-for-refusal.ts';
import type { ActCall } from './act-calls.ts';
import { orderIn, tasksIn } from './act-fields.ts';
import { BadRequest, choice, text, texts } from './body.ts';

const plainWords = /^[^\p{C}]{1,1000}$/u;

/** The decision may be asked for of any order: what an authority says without right must open nothing. */
export const groundsForRefusal: ActCall = (parts, fields) => {
  const order = orderIn(parts, fields);
  const kind = choice(fields, 'decision', ['none', 'full', 'partial']);
  const tasks = kind === 'partial' ? texts(fields, 'tasks') : [];
  if (!tasks.every((task) => order.tasks.includes(task)) || (kind === 'partial' && !tasks.length)) {
    throw new BadRequest('tasks must name tasks of the order');
  }
  const as = choice(fields, 'as', ['enforcingAuthority', 'someoneElse'], 'enforcingAuthority');
  const form = fields['form'] === undefined ? {} : { form: choice(fields, 'form', refusalForms) };
  const ground = choice(fields, 'ground', refusalGrounds, 'FundamentalRights');
  const letter = choice(fields, 'letter', [true, false], false);
  const bySomebodyElse = as === 'someoneElse';
  const words = fields['conditions'] === undefined ? null : text(fields, 'conditions', plainWords);
  const conditions = words === null ? {} : { conditions: words };
  const asked = { kind, tasks, bySomebodyElse, ground, letter, ...form, ...conditions };
  return { object: decide(parts, order, asked) };
};

/** A Form 3 that the provider sent another way has come. */
export const formComes: ActCall = (parts, fields) => {
  const order = orderIn(parts, fields);
  const reasons = texts(fields, 'reasons');
  const known = objectionReasons.filter((one) => reasons.includes(one));
  if (known.length === 0 || known.length < reasons.length)
    throw new BadRequest(`reasons must be of ${objectionReasons.join(', ')}`);
  const tasks = fields['tasks'] === undefined ? null : tasksIn(order, fields);
  return formByPost(parts, order, { reasons: known, tasks });
};
