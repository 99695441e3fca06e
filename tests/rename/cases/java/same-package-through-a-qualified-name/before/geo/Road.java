package geo;

public class Road {
    public static int count;

    public static void close() {}
}
