class Dog { talk(): string { return "w"; } }
class Robot { speak(): string { return "b"; } }
const d = new Dog();
const r = new Robot();
export const s = d.talk() + r.speak() + new Dog().talk();

