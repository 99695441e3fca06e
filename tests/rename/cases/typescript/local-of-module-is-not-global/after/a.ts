const memo = 1;
export const a = memo;
