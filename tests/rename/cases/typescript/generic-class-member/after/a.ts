class Box<T> { constructor(public content: T) {} }
class Coin { amount = 1; }
class Pin { value = ""; }
const coins = new Box<Coin>(new Coin());
const pins = new Box(new Pin());
export const a = coins.content.amount + pins.content.value;

