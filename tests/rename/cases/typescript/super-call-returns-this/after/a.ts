class Base {
  run(): this { return this; }
}
class Derived extends Base {
  bonus = 1;
  override run() { return super.run(); }
}
console.log(new Derived().run().bonus);
