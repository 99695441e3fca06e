const source = 1;
export const t = source + source;

