import { gateNow } from '../../views/answer/gate-now.ts';
import { holdOf, leadTo } from '../../views/inbox/lead-to.ts';
import { stepIcons } from '../../views/inbox/step-icons.ts';
import type { StepName } from '../../../shared/orders/next-step.ts';
import type { Text } from '../../text/text.ts';
import type { OrderDetail } from '../../vault/queries.ts';
import type { Ombud } from '../ombud.svelte.ts';
import { reasonText, stepsNow } from '../steps.ts';
import type { Command } from './command.ts';

/** With the open order: its next steps, why, number, paper. Sending and the like are done at the answer, not here. */
export function orderCommands(ombud: Ombud): readonly Command[] {
  const { route, order } = ombud;
  const isOpen = (): boolean =>
    route.order !== null && order.detail !== null && route.view === 'inbox';
  const bar = (): string | null => (isOpen() ? null : ombud.words.palette.openFirst);
  const inOrder = (act: (detail: OrderDetail) => void) => (): void => {
    const { detail } = order;
    if (isOpen() && detail !== null) act(detail);
  };
  return [
    {
      id: 'prepare',
      group: 'order',
      icon: 'file',
      keys: 'p',
      name: () => ombud.speech.steps.names.prepare,
      also: (t) => t.palette.also.prepare,
      bar,
      act: inOrder(({ facts }) => route.prepare(facts.id)),
    },
    {
      id: 'why',
      group: 'order',
      icon: 'clock',
      keys: 'w',
      name: (t) => t.shortcuts.why,
      bar,
      act: inOrder(() => (order.isWhyOpen = !order.isWhyOpen)),
    },
    {
      id: 'asForm',
      group: 'order',
      icon: 'file',
      keys: 'v',
      name: (t) => t.shortcuts.asForm,
      bar,
      act: inOrder(() => (route.tab = 'form')),
    },
    {
      id: 'copy',
      group: 'order',
      icon: 'copy',
      keys: 'y',
      name: (t) => t.shortcuts.copyNumber,
      bar,
      act: inOrder(({ content }) => void ombud.copy(content.reference)),
    },
    {
      id: 'print',
      group: 'order',
      icon: 'print',
      keys: 'Control+p',
      name: (t) => t.shortcuts.print,
      bar: () => (route.order === null ? ombud.words.palette.openFirst : null),
      act: () => ombud.print(route.tab === 'form' ? 'form' : 'order'),
    },
    {
      id: 'printClock',
      group: 'order',
      icon: 'print',
      name: (t) => t.palette.printClock,
      bar: () => (route.order === null ? ombud.words.palette.openFirst : null),
      act: () => ombud.print('clock'),
    },
    {
      id: 'take',
      group: 'order',
      icon: 'alarm',
      keys: 't',
      name: (t) => t.shortcuts.take,
      bar: () => (ombud.inbox.alarms.length > 0 ? null : ombud.words.palette.noAlarm),
      act: () => ombud.emergency.ask(),
    },
    ...stepCommands(ombud),
  ];
}

const alsoOf = (name: StepName, { palette: { also } }: Text): string =>
  name === 'confirmPreserved' || name === 'release' ? also.keep : '';

/** What law and role allow now, beyond what has a key of its own. Each leads to where it is done. */
function stepCommands(ombud: Ombud): readonly Command[] {
  const { detail } = ombud.order;
  const { state } = ombud.application;
  if (detail === null || state === null || ombud.route.order !== detail.facts.id) return [];
  const { facts } = detail;
  const hold = holdOf(facts, state, ombud);
  const steps = stepsNow(facts, gateNow(detail, state, ombud), ombud, hold);
  return [...steps.values()]
    .filter(({ name }) => name !== 'take' && name !== 'prepare')
    .map((step) => ({
      id: `step.${step.name}`,
      group: 'order',
      icon: stepIcons[step.name],
      name: () => ombud.speech.steps.names[step.name],
      also: (t: Text) => alsoOf(step.name, t),
      bar: () => reasonText(step, ombud),
      act: () => leadTo(step.name, facts, ombud),
    }));
}
