package shop;

public class Wallet {
    private static Wallet last;

    public Wallet() {
        Wallet.last = this;
    }

    public Wallet(Wallet other) {
        this();
    }
}
