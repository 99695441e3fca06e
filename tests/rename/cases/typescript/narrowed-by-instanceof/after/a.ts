class Dog { bark(): void {} }
class Phone { call(): void {} }
export function f(x: Dog | Phone): void {
  if (x instanceof Dog) {
    x.bark();
  } else {
    x.call();
  }
}

