class Dog { speak(): void {} }
class Cat { speak(): void {} }
export function f(x: any): void {
  x.speak();
  new Dog().speak();
  new Cat().speak();
}

