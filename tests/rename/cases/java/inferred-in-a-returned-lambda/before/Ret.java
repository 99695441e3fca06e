import java.util.function.Function;
import java.util.function.Predicate;

class Item {
    int cost;
}

class Ret {
    Predicate<Item> dear() {
        return i -> i.cost > 10;
    }

    Function<Item, Predicate<Item>> likeIt() {
        return a -> b -> a.cost == b.cost;
    }

    boolean run(Item x) {
        Predicate<Item> p = dear().and(i -> i.cost < 20).negate();
        Predicate<Item>[] all = new Predicate[] {p};
        return p.test(x) && ((Predicate<Item>) i -> i.cost == 1).test(x);
    }
}
