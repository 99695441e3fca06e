package shop;

/** A {@link Wallet} is no {@code Wallet} of old; a Wallet is a word. */
public class Wallet {
    /** {@linkplain Wallet#pay(Wallet) pays}. */
    void pay(Wallet w) {}
}
