class Person { name = ''; }
class Dog { name = ''; }
class House {
  constructor(owner) {
    /** @type {Person} */
    this.owner = owner;
  }
  show() { return this.owner.name + new Dog().name; }
}
