const cache = 1;
export const a = cache;
