package a;

public class Shell {
    public static class Plate {
        public static int WEIGHT;
    }
}
