class Base { run() {} }
class Derived extends Base {
  run() { super.run(); }
}
new Derived().run();
