class Builder {
    Builder name(String s) {
        return this;
    }

    Builder size(int n) {
        return this;
    }

    Product build() {
        return new Product();
    }
}

class Product {
    Product name(String s) {
        return this;
    }

    static Product run() {
        return new Builder().name("a").size(1).name("b").build().name("c");
    }
}
