abstract class Builder<B extends Builder<B>> {
    String name;
    abstract B self();
    B withName(String n) { name = n; return self(); }
    B other(int i) { return self(); }
}
class CarBuilder extends Builder<CarBuilder> {
    CarBuilder self() { return this; }
    CarBuilder wheels(int n) { return this; }
    @Override CarBuilder withName(String n) { return super.withName(n + name); }
    static String make() {
        return new CarBuilder().other(1).withName("a").wheels(4).withName("b").other(2).name + new CarBuilder().withName("x").name;
    }
    static <X extends Builder<X>> X use(X x) { return x.withName("q").other(1).withName("r"); }
}

