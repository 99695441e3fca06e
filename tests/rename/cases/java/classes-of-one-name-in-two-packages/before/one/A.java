package one;

class A {
    Line mine;
    two.Line other;
}
