namespace Animals {
  export interface Animal { legs: number }
}
namespace Animals {
  export class Dog implements Animal { legs = 4; }
}
export const a: Animals.Animal = new Animals.Dog();

