package shop;

import shop.basket.Cart;
import shop.basket.*;

class Main {
    shop.basket.Cart cart;
    String s = "shop.cart";
}
