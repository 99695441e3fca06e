// the value of it
const value = 1;
export const v = value;

