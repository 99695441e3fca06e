interface Box { width: number }
interface Box { height: number }
export const b: Box = { width: 1, height: 2 };

