const kind = 1;
export const k = kind;

