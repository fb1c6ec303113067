/** The parts that Annexes I and II have in common, under the number of their section. */
import { box, group, lead, note, text, type Field } from '../field.ts';

export const authorityFields = (at: 'I.A' | 'II.A'): readonly Field[] => [
  text(`${at}.1`, 'required'),
  text(`${at}.2`, 'required'),
  text(`${at}.3`, 'conditional'),
  note(`${at}.nb`),
  text(`${at}.4`, 'required'),
  text(`${at}.5`, 'conditional'),
];

export const addresseeFields = (at: 'I.B' | 'II.B'): readonly Field[] => [
  text(`${at}.1`, 'required'),
  box(`${at}.2a`),
  box(`${at}.2b`),
  box(`${at}.2c`),
  text(`${at}.3`),
  text(`${at}.4`),
  text(`${at}.5`),
  text(`${at}.6`),
  text(`${at}.7`, 'conditional'),
  text(`${at}.8`),
];

/** In Annex II each of these lines has a box of its own, which is ticked when the line is filled. */
export const identificationFields = (at: 'I.E' | 'II.C'): readonly Field[] => {
  const line = (id: Field['id']): Field => (at === 'I.E' ? text(id, 'conditional') : box(id));
  return [
    line(`${at}.1`),
    line(`${at}.2`),
    line(`${at}.3`),
    line(`${at}.4`),
    line(`${at}.5`),
    line(`${at}.6`),
    line(`${at}.7`),
    line(`${at}.8`),
    text(`${at}.9`, 'conditional'),
    box(`${at}.10`),
  ];
};

export const evidenceFields = (at: 'I.F' | 'II.D'): readonly Field[] => [
  lead(`${at}.lead`),
  box(`${at}.a`),
  ...([1, 2, 3, 4, 5, 6, 7, 8] as const).map((n) => box(`${at}.a${n}`, 1)),
  box(`${at}.b`),
  ...([1, 2, 3] as const).map((n) => box(`${at}.b${n}`, 1)),
  box(`${at}.c`),
  group(`${at}.c-i`, 1),
  ...([1, 2, 3, 4, 5, 6] as const).map((n) => box(`${at}.c${n}`, 2)),
  group(`${at}.c-ii`, 1),
  ...([7, 8, 9, 10, 11, 12] as const).map((n) => box(`${at}.c${n}`, 2)),
  group(`${at}.c-iii`, 1),
  ...([13, 14, 15] as const).map((n) => box(`${at}.c${n}`, 2)),
  group(`${at}.c-iv`, 1),
  ...([16, 17, 18] as const).map((n) => box(`${at}.c${n}`, 2)),
  box(`${at}.d`),
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((n) => box(`${at}.d${n}`, 1)),
  box(`${at}.x`),
];

export const issuingFields = (at: 'I.I' | 'II.F'): readonly Field[] => [
  lead(`${at}.lead`),
  box(`${at}.1a`),
  box(`${at}.1b`),
  box(`${at}.1c`),
  note(`${at}.nb`),
  box(`${at}.2`),
  lead(`${at}.details`),
  text(`${at}.3`, 'required'),
  text(`${at}.4`, 'required'),
  text(`${at}.5`, 'required'),
  text(`${at}.6`, 'required'),
  text(`${at}.7`, 'required'),
  text(`${at}.8`, 'required'),
  text(`${at}.9`),
  text(`${at}.10`, 'required'),
  text(`${at}.11`),
  text(`${at}.12`),
  lead(`${at}.sign`),
  text(`${at}.13`, 'required'),
  text(`${at}.14`, 'required'),
  note(`${at}.stamp`),
];

export const validatingFields = (at: 'I.J' | 'II.G'): readonly Field[] => [
  lead(`${at}.lead`),
  box(`${at}.1a`),
  box(`${at}.1b`),
  lead(`${at}.details`),
  text(`${at}.2`, 'conditional'),
  text(`${at}.3`, 'conditional'),
  text(`${at}.4`, 'conditional'),
  text(`${at}.5`, 'conditional'),
  text(`${at}.6`, 'conditional'),
  text(`${at}.7`, 'conditional'),
  text(`${at}.8`),
  text(`${at}.9`, 'conditional'),
  text(`${at}.10`),
  text(`${at}.11`, 'conditional'),
  text(`${at}.12`, 'conditional'),
  note(`${at}.stamp`),
];
