interface Greeter {
    default String hail() { return name() + inner(); }
    private String inner() { return ""; }
    String name();
}
interface Loud extends Greeter {
    @Override default String hail() { return Greeter.super.hail().toUpperCase(); }
}
class Person implements Loud, Greeter {
    public String name() { return "p"; }
    @Override public String hail() {
        return Loud.super.hail() + new Greeter() { public String name() { return "q"; } }.hail();
    }
    String greet(int n) { return n > 0 ? greet(n - 1) : hail(); }
}

