package one;

class A {
    Row mine;
    two.Line other;
}
