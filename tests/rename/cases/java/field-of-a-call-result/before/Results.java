class Item {
    String title;
    String title() {
        return title;
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
        return first().title + Shop.last().title + this.first().title() + new Item().title;
    }
}
