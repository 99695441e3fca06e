package a;

public class M {
    public static int sum(int a) { return a; }
    public static int sum(int a, int b) { return a + b; }
}
