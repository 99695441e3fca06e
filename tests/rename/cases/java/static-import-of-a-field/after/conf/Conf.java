package conf;

public class Conf {
    public static final int DEPTH = 1;
}
