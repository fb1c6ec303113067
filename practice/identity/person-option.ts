import { provider } from '../facts.ts';
import { html, type Html } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import { eidTexts } from './eid-texts.ts';
import { fullName, levelTwo, type Person } from './persons.ts';

/** Name and role; level and organisation only where they are not what one expects. */
export function personOption(who: Person, language: Language): Html {
  const t = eidTexts[language];
  const { organisationNumber, name } = who.organisation;
  const words = [
    fullName(who),
    t.roles[who.role],
    ...(who.acr === levelTwo ? [t.levelTwo] : []),
    ...(organisationNumber === provider.organisationNumber ? [] : [name]),
  ];
  return html`<option value="${who.id}">${words.join(', ')}</option>`;
}
