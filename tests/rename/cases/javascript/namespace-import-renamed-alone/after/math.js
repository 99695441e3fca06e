export const math = 1;
