package util;

public class Calc {
    public static final int ONE = 1;

    public static int max(int a, int b) {
        return a > b ? a : b;
    }
}
