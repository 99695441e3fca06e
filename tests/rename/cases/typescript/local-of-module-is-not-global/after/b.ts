const cache = 2;
export const b = cache;

