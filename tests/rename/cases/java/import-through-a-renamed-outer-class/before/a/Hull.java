package a;

public class Hull {
    public static class Plate {
        public static int WEIGHT;
    }
}
