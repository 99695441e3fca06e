class Item {
    int cost;
}

class Vars {
    Item[] all = {new Item()};

    Item one() {
        return all[0];
    }

    int run(Object o) {
        var a = new Item();
        var b = one();
        var c = (Item) o;
        var d = all;
        var e = b;
        return a.cost + b.cost + c.cost + d[0].cost + e.cost;
    }
}
