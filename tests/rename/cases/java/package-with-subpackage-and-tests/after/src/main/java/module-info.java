module shop {
    exports shop.basket;
}

