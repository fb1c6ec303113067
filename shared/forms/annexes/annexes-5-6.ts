import { box, lead, note, section, text, type Annex, type Field } from '../field.ts';

const addressee = (at: 'V.B' | 'VI.B'): readonly Field[] => [
  text(`${at}.1`, 'required'),
  ...([2, 3, 4, 5] as const).map((n) => text(`${at}.${n}`)),
  text(`${at}.6`, 'conditional'),
  text(`${at}.7`),
];

const signature = (at: 'V.D' | 'VI.D'): readonly Field[] => [
  lead(`${at}.lead`),
  text(`${at}.name`, 'required'),
  text(`${at}.date`, 'required'),
  text(`${at}.signature`, 'required'),
  note(`${at}.stamp`),
];

/** Section A has no file number: the order is found by the one in C.1. */
export const annex5: Annex = {
  id: 'V',
  sections: [
    section('V.A', text('V.A.1', 'required'), text('V.A.2', 'required'), text('V.A.3')),
    section('V.B', ...addressee('V.B')),
    section('V.C', text('V.C.1', 'required'), box('V.C.2')),
    section('V.D', lead('V.D.head'), box('V.D.1'), box('V.D.2'), box('V.D.3'), ...signature('V.D')),
  ],
};

export const annex6: Annex = {
  id: 'VI',
  sections: [
    section(
      'VI.A',
      text('VI.A.1', 'required'),
      text('VI.A.2', 'required'),
      text('VI.A.3', 'required'),
      text('VI.A.4'),
    ),
    section('VI.B', ...addressee('VI.B')),
    section('VI.C', text('VI.C.1', 'required')),
    section('VI.D', text('VI.D.1'), ...signature('VI.D')),
  ],
};
