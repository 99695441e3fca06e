class Dog { speak(): string { return "w"; } }
class Robot { speak(): string { return "b"; } }
const d = new Dog();
const r = new Robot();
export const s = d.speak() + r.speak() + new Dog().speak();

