type Colored = { color: string };
type Sized = { size: number };
type Thing = Colored & Sized;
export const t: Thing = { color: "red", size: 1 };
export const c = t.color;

