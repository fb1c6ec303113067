import type { FaultGroup } from './fault-words.ts';

export const deskSv: FaultGroup<'desk'> = {
  'desk.ownerChanged': {
    sentence: 'Någon annan har under tiden tagit hand om en av ordrarna. Inget har ändrats.',
    next: 'Se efter vem som har den nu och bestäm igen.',
  },
  'desk.notYours': {
    sentence: 'Bara den som har hand om en order kan lämna tillbaka den.',
    next: 'Ta över den först om den ska bli din, eller fråga din kollega.',
  },
  'desk.cannotSnooze': {
    sentence: 'En order kan inte skjutas upp så länge: dess frist tillåter det inte.',
    next: 'Välj en tidigare tidpunkt eller ta itu med ordern nu.',
  },
};
