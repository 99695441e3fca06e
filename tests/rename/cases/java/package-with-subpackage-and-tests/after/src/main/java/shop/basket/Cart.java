package shop.basket;

/** See {@link shop.basket.Cart}. */
public class Cart {
    int cart;
}
