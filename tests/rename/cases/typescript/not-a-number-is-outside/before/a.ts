export const a = NaN;
