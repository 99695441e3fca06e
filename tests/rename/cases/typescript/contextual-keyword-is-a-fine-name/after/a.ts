const from = 1;
export const t = from + from;

