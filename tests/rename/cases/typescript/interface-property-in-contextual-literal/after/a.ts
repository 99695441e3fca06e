interface Box { size: number; height: number }
const box: Box = { size: 1, height: 2 };
const other = { width: 3, height: 4 };
export const sum = box.size + other.width;

