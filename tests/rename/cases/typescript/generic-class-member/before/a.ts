class Box<T> { constructor(public content: T) {} }
class Coin { value = 1; }
class Pin { value = ""; }
const coins = new Box<Coin>(new Coin());
const pins = new Box(new Pin());
export const a = coins.content.value + pins.content.value;

