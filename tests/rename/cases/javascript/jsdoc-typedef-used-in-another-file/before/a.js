/** @typedef {{ w: number }} Size */
export const one = 1;
