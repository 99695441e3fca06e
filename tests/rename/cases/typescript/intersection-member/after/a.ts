type Colored = { hue: string };
type Sized = { size: number };
type Thing = Colored & Sized;
export const t: Thing = { hue: "red", size: 1 };
export const c = t.hue;

