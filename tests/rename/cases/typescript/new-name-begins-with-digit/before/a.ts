const second = 1;
export const k = second;

