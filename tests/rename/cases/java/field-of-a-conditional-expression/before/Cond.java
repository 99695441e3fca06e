class Item {
    int cost;
}

class Cond {
    int run(boolean b, Item x, Item y) {
        return (b ? x : y).cost + ((x)).cost + (x = y).cost;
    }
}
