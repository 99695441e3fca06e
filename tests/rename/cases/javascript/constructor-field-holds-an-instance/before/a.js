class Engine { start() {} }
class Car {
  constructor() { this.engine = new Engine(); }
  start() { this.engine.start(); }
}
