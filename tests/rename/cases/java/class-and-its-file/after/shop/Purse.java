package shop;

public class Purse {
    private static Purse last;

    public Purse() {
        Purse.last = this;
    }

    public Purse(Purse other) {
        this();
    }
}
