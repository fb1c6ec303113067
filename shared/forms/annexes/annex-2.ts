import { box, lead, section, text, type Annex } from '../field.ts';
import {
  addresseeFields,
  authorityFields,
  evidenceFields,
  identificationFields,
  issuingFields,
  validatingFields,
} from './parties.ts';

export const annex2: Annex = {
  id: 'II',
  sections: [
    section('II.A', ...authorityFields('II.A')),
    section('II.B', ...addresseeFields('II.B')),
    section('II.C', ...identificationFields('II.C')),
    section('II.D', ...evidenceFields('II.D')),
    section(
      'II.E',
      lead('II.E.a'),
      box('II.E.a1', 1),
      box('II.E.a2', 1),
      text('II.E.b', 'required'),
    ),
    section('II.F', ...issuingFields('II.F')),
    section('II.G', ...validatingFields('II.G')),
  ],
};
