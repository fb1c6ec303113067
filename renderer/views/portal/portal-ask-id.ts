/** The button by which what the portal says is said. */
export const portalAskId = 'portal-ask';
