enum E {
    A, B;
    static E first() { return values()[0]; }
    E next() { return valueOf("B").compareTo(E.A) > 0 ? E.values()[1] : values()[0]; }
}
class Bag {
    E[] all() { return E.values(); }
    int n() { return all().length + this.all()[0].ordinal() + E.valueOf("A").ordinal(); }
}
