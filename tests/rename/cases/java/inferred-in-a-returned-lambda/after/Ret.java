import java.util.function.Function;
import java.util.function.Predicate;

class Item {
    int price;
}

class Ret {
    Predicate<Item> dear() {
        return i -> i.price > 10;
    }

    Function<Item, Predicate<Item>> likeIt() {
        return a -> b -> a.price == b.price;
    }

    boolean run(Item x) {
        Predicate<Item> p = dear().and(i -> i.price < 20).negate();
        Predicate<Item>[] all = new Predicate[] {p};
        return p.test(x) && ((Predicate<Item>) i -> i.price == 1).test(x);
    }
}
