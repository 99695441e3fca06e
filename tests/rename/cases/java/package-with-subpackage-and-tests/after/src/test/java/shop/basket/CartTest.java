package shop.basket;

class CartTest { Cart cart = new Cart(); }
