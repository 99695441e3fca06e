interface Box { size: number }
export const box: Box = { size: 1 };

