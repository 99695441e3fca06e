interface Box { width: number }
interface Box { tall: number }
const b: Box = { width: 1, tall: 2 };
export const h = b.tall;

