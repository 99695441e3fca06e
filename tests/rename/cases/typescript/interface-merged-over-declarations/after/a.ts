interface Crate { width: number }
interface Crate { height: number }
export const b: Crate = { width: 1, height: 2 };

