package shop;

/** A {@link Purse} is no {@code Wallet} of old; a Wallet is a word. */
public class Purse {
    /** {@linkplain Purse#pay(Purse) pays}. */
    void pay(Purse w) {}
}
