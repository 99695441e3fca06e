class Item {
    int price;
}

class Cond {
    int run(boolean b, Item x, Item y) {
        return (b ? x : y).price + ((x)).price + (x = y).price;
    }
}
