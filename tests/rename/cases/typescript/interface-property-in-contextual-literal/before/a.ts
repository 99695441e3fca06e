interface Box { width: number; height: number }
const box: Box = { width: 1, height: 2 };
const other = { width: 3, height: 4 };
export const sum = box.width + other.width;

