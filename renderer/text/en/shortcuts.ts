/** The sheet of shortcuts. */
export const shortcutsEn = {
  title: 'Shortcuts',
  lead: 'Letters act only outside fields and can be switched off in the settings. Sending has no shortcut.',
  off: 'Single-letter shortcuts are switched off.',
  next: 'next order',
  previous: 'previous order',
  open: 'open the order',
  back: 'back or close',
  lock: 'lock Ombud',
  pane: 'next pane',
  search: 'search',
  why: 'why this deadline?',
  asForm: 'read it as the form',
  copyNumber: 'copy the order’s number',
  print: 'print the order',
  take: 'take the emergency order',
  then: 'then',
} as const;
