abstract class Base {
  abstract getTitle(): string;
  print(): void { console.log(this.getTitle()); }
}
class Derived extends Base {
  getTitle(): string { return "a"; }
}
new Derived().print();
export {};

