let a = 1;
export const c = a;

