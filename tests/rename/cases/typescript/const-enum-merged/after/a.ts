enum Color { Red = 0 }
enum Color { Green = 1 }
export const g: Color = Color.Green;

