import { doubtsSv } from './doubts.sv.ts';
import type { OrdersText } from './orders.en.ts';

export const ordersSv: OrdersText = {
  kinds: {
    emergency: 'Nödsituation',
    overdue: 'Försenad',
    unclear: 'Oklart',
    unsent: 'Ej sänd',
    release: 'Öppen',
    due: 'Frist',
    confirm: 'Bekräfta',
    silence: 'Tystnad',
    hold: 'Spärr',
    clarification: 'Frågad',
    wait: 'Väntar',
    keep: 'Bevaras',
    done: 'Klar',
  },
  groups: {
    alarm: 'Nödsituation',
    act: 'Agera nu',
    hold: 'Spärrade – får inte sändas än',
    wait: 'Inväntar myndigheten',
    done: 'Klara',
  },
  doubts: doubtsSv,
};
