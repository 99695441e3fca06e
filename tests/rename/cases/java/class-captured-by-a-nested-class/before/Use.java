class Thing {}

class Use {
    static class Item {}

    Thing t;
    Item i;
}
