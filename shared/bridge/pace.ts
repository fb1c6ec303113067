/** So many calls at once, and so many more with every second that passes. */
export interface Pace {
  readonly burst: number;
  readonly perSecond: number;
}

/** Faster than any hand, a key held down included (some 33 a second). A flood is held all the same. */
export const anyHand: Pace = { burst: 60, perSecond: 60 };
/** What begins work outside the window: a hurried hand passes, a page gone mad does not. */
export const workOutside = { pace: { burst: 10, perSecond: 2 } } as const;
/** Gets its pace from the person in the dialog. */
export const dialog = { opensDialog: true, pace: { burst: 10, perSecond: 5 } } as const;
