class Base {
  run(): this { return this; }
}
class Derived extends Base {
  extra = 1;
  override run() { return super.run(); }
}
console.log(new Derived().run().extra);
