class Engine { ignite() {} }
class Car {
  constructor() { this.engine = new Engine(); }
  start() { this.engine.ignite(); }
}
