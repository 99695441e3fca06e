class Engine { start() {} }
class Car {
  engine = new Engine();
  start() { this.engine.start(); }
}
new Car().start();
