package a;

public class Whole {
    public static class Part {}
}
