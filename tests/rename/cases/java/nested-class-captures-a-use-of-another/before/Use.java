class Item {}

class Use {
    static class Thing {}

    Item i;
    Thing t;
}
