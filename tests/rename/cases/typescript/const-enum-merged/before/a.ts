enum Hue { Red = 0 }
enum Hue { Green = 1 }
export const g: Hue = Hue.Green;

