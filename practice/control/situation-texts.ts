import type { SituationGroup } from '../orders/situations/situation.ts';
import type { Language } from '../web/language.ts';

/** Words of the card of situations; the scripts bring their own. */
export interface SituationTexts {
  readonly title: string;
  readonly lead: string;
  readonly groups: Readonly<Record<SituationGroup, string>>;
  readonly begin: string;
  readonly you: string;
  readonly platform: string;
  readonly running: string;
  readonly noneRunning: string;
  readonly ended: (count: number) => string;
  readonly begunAt: (when: string) => string;
  readonly happened: string;
  readonly meanwhile: string;
  readonly nothing: string;
  readonly done: string;
  readonly next: string;
  readonly forward: string;
  readonly anyway: string;
  readonly over: string;
  readonly paper: (reference: string) => string;
}

export const situationTexts: Readonly<Record<Language, SituationTexts>> = {
  en: {
    title: 'Situations',
    lead: 'Every turn an order can take, as a short script. Begin one, do in Ombud what it asks, and play it forward.',
    groups: {
      answering: 'Answering an order',
      decisions: 'Grounds for refusal',
      preserving: 'Preservation',
      letters: 'Letters and Form 3',
      objections: 'Review and enforcement',
      unusual: 'Out of the ordinary',
    },
    begin: 'Begin',
    you: 'You',
    platform: 'Platform',
    running: 'Running',
    noneRunning: 'None has begun. Choose one below.',
    ended: (count) => `Played to the end (${count})`,
    begunAt: (when) => `begun ${when}`,
    happened: 'What happened',
    meanwhile: 'You, in Ombud',
    nothing: 'nothing to do first',
    done: 'done',
    next: 'Then',
    forward: 'Play forward',
    anyway: 'Play on anyway',
    over: 'That was the last of it.',
    paper: (reference) => `Open the paper of ${reference} (PDF)`,
  },
  sv: {
    title: 'Situationer',
    lead: 'Varje vändning en order kan ta, som ett kort manus. Börja en, gör i Ombud det som står och spela vidare.',
    groups: {
      answering: 'Att besvara en order',
      decisions: 'Avslagsgrunder',
      preserving: 'Bevarande',
      letters: 'Skrivelser och formulär 3',
      objections: 'Prövning och verkställighet',
      unusual: 'Utöver det vanliga',
    },
    begin: 'Börja',
    you: 'Du',
    platform: 'Plattformen',
    running: 'Pågår',
    noneRunning: 'Ingen har börjat. Välj en här nedanför.',
    ended: (count) => `Spelade till slutet (${count})`,
    begunAt: (when) => `började ${when}`,
    happened: 'Det som hände',
    meanwhile: 'Du, i Ombud',
    nothing: 'inget att göra först',
    done: 'gjort',
    next: 'Sedan',
    forward: 'Spela vidare',
    anyway: 'Spela vidare ändå',
    over: 'Det var allt.',
    paper: (reference) => `Öppna papperet ${reference} (PDF)`,
  },
};
