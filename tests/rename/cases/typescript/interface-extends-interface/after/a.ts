interface Colorful { hue: string }
interface Circle { radius: number }
interface ColorfulCircle extends Colorful, Circle {}
export const c: ColorfulCircle = { hue: "red", radius: 1 };
export const n = c.hue;

