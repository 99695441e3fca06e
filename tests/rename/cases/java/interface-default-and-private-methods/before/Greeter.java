interface Greeter {
    default String greet() { return name() + inner(); }
    private String inner() { return ""; }
    String name();
}
interface Loud extends Greeter {
    @Override default String greet() { return Greeter.super.greet().toUpperCase(); }
}
class Person implements Loud, Greeter {
    public String name() { return "p"; }
    @Override public String greet() {
        return Loud.super.greet() + new Greeter() { public String name() { return "q"; } }.greet();
    }
    String greet(int n) { return n > 0 ? greet(n - 1) : greet(); }
}

