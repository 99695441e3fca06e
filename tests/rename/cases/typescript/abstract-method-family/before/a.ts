abstract class Base {
  abstract getName(): string;
  print(): void { console.log(this.getName()); }
}
class Derived extends Base {
  getName(): string { return "a"; }
}
new Derived().print();
export {};

