interface Colorful { color: string }
interface Circle { radius: number }
interface ColorfulCircle extends Colorful, Circle {}
export const c: ColorfulCircle = { color: "red", radius: 1 };
export const n = c.color;

