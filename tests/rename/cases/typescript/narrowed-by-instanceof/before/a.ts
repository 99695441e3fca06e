class Dog { call(): void {} }
class Phone { call(): void {} }
export function f(x: Dog | Phone): void {
  if (x instanceof Dog) {
    x.call();
  } else {
    x.call();
  }
}

