interface Box { width: number }
interface Box { height: number }
const b: Box = { width: 1, height: 2 };
export const h = b.height;

