package m;

public class M {
    public static int max(int a) {
        return a;
    }

    public static int max(int a, int b) {
        return a;
    }
}
