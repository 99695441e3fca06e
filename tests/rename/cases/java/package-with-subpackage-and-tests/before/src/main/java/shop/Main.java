package shop;

import shop.cart.Cart;
import shop.cart.*;

class Main {
    shop.cart.Cart cart;
    String s = "shop.cart";
}
