package conf;

public class Conf {
    public static final int LEVEL = 1;
}
