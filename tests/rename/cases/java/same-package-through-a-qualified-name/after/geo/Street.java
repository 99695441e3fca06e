package geo;

public class Street {
    public static int count;

    public static void close() {}
}
