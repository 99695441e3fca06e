class Item {
    int price;
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
        return a.price + b.price + c.price + d[0].price + e.price;
    }
}
