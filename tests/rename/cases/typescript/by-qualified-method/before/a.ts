export class Dog { speak(): void {} }
export class Cat { speak(): void {} }
new Dog().speak();
new Cat().speak();

