abstract class Builder<B extends Builder<B>> {
    String name;
    abstract B self();
    B name(String n) { name = n; return self(); }
    B other(int i) { return self(); }
}
class CarBuilder extends Builder<CarBuilder> {
    CarBuilder self() { return this; }
    CarBuilder wheels(int n) { return this; }
    @Override CarBuilder name(String n) { return super.name(n + name); }
    static String make() {
        return new CarBuilder().other(1).name("a").wheels(4).name("b").other(2).name + new CarBuilder().name("x").name;
    }
    static <X extends Builder<X>> X use(X x) { return x.name("q").other(1).name("r"); }
}

