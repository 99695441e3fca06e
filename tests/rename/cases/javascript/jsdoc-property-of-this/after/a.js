class Person { title = ''; }
class Dog { name = ''; }
class House {
  constructor(owner) {
    /** @type {Person} */
    this.owner = owner;
  }
  show() { return this.owner.title + new Dog().name; }
}
