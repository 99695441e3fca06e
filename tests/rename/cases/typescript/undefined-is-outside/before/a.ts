export const a = undefined;
