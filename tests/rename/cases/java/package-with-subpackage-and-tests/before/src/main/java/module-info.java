module shop {
    exports shop.cart;
}

