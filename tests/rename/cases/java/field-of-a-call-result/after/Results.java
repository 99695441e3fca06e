class Item {
    String label;
    String title() {
        return label;
    }
}

class Shop {
    Item first() {
        return new Item();
    }

    static Item last() {
        return new Item();
    }

    String run() {
        return first().label + Shop.last().label + this.first().title() + new Item().label;
    }
}
