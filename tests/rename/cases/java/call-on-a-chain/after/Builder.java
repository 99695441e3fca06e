class Builder {
    Builder withName(String s) {
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
        return new Builder().withName("a").size(1).withName("b").build().name("c");
    }
}
