class A { f(): number { return 1; } }
export class B extends A {
  f(): number { return super.f() + 1; }
}

