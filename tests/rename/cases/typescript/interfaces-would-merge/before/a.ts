interface Box { width: number }
interface Crate { height: number }
export const b: Box = { width: 1 };
export const c: Crate = { height: 1 };

