/** Most files that one message across the bridge names; more go in portions. */
export const mostInPortion = 50;
/** Most files that may be chosen or dropped in one go. */
export const mostChosen = 2_000;
