import type { Language } from '../bridge/app-state.ts';
import { ordersEn, type OrdersText } from './orders.en.ts';
import { ordersSv } from './orders.sv.ts';

export type { OrdersText } from './orders.en.ts';

export const ordersText: Readonly<Record<Language, OrdersText>> = { en: ordersEn, sv: ordersSv };
