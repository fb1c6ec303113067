import { powerMonitor } from 'electron';
import type { ScreenPort } from '../lock/ports.ts';

/** The operating system's word on the person and the screen. */
export const screen: ScreenPort = {
  onLeave(act) {
    powerMonitor.on('lock-screen', () => act('system'));
    powerMonitor.on('suspend', () => act('suspend'));
  },
  idleSeconds() {
    const seconds = powerMonitor.getSystemIdleTime();
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
  },
  // The threshold decides between "active" and "idle" only, which is not asked here.
  isLocked: () => powerMonitor.getSystemIdleState(60) === 'locked',
};
