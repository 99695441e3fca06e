class Engine { ignite() {} }
class Car {
  engine = new Engine();
  start() { this.engine.ignite(); }
}
new Car().start();
