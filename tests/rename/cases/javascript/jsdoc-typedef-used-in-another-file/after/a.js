/** @typedef {{ w: number }} Area */
export const one = 1;
