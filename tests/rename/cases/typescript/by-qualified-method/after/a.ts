export class Dog { talk(): void {} }
export class Cat { speak(): void {} }
new Dog().talk();
new Cat().speak();

