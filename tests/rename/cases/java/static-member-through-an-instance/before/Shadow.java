class Shadow {
    static class Item {
        int m;
    }

    Item inner = new Item();
}

class Clear {
    Item outer = new Item();
}
