package util;

public final class Maths {
    public static int largest(int a, int b) {
        return a > b ? a : b;
    }
}
