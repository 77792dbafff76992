/** How long the control plane waits for an answer of the API, in milliseconds: a fault may let it never come. */
export const patience = 5000;
