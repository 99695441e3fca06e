enum E {
    A, B;
    static E first() { return values()[0]; }
    E next() { return valueOf("B").compareTo(E.A) > 0 ? E.values()[1] : values()[0]; }
}
class Bag {
    E[] values() { return E.values(); }
    int n() { return values().length + this.values()[0].ordinal() + E.valueOf("A").ordinal(); }
}
