class A { static build(): number { return 1; } make(): void {} }
class B extends A {
  static twice(): number { return super.build() * 2; }
  both(): void { super.make(); }
}
export const n = B.build() + B.twice();

