class A { static make(): number { return 1; } make(): void {} }
class B extends A {
  static twice(): number { return super.make() * 2; }
  both(): void { super.make(); }
}
export const n = B.make() + B.twice();

