package shop.cart;

/** See {@link shop.cart.Cart}. */
public class Cart {
    int cart;
}
