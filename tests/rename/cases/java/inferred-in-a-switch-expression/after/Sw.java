class Item {
    int price;
}

class Sw {
    int run(int k, Item a, Item b) {
        var i = switch (k) {
            case 0 -> a;
            case 1 -> {
                yield b;
            }
            default -> new Item();
        };
        return i.price;
    }
}
