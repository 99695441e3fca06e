package shop.cart;

class CartTest { Cart cart = new Cart(); }
