interface Box { width: number }
export const box: Box = { width: 1 };

