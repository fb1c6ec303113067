/** An order that does not come through the service at all (Article 19(5)). */
import { person, platform, type Situation } from './situation.ts';

export const onPaper = {
  byHand: {
    group: 'unusual',
    title: { en: 'On paper, by another channel', sv: 'På papper, genom en annan kanal' },
    steps: [
      platform(
        '/paper',
        () => ({}),
        'A courier brings an order on paper. It lies on the practice page as a PDF.',
        'Ett bud kommer med en order på papper. Den ligger på övningssidan som PDF.',
      ),
      person(
        'Register the order by hand from the paper: who, what, by which channel, how you checked it.',
        'Registrera ordern för hand efter papperet: vem, vad, genom vilken kanal, hur du har kontrollerat den.',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
