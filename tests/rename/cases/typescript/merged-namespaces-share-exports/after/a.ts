namespace Animals {
  export interface Creature { legs: number }
}
namespace Animals {
  export class Dog implements Creature { legs = 4; }
}
export const a: Animals.Creature = new Animals.Dog();

