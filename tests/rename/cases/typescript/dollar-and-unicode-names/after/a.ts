const $größe = 1;
export const n = $größe * 2;

