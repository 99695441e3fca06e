package util;

public final class Maths {
    public static int max(int a, int b) {
        return a > b ? a : b;
    }
}
