import java.util.List;

class Item {
    int cost;
    Tax tax;
}

class Tax {
    int cost;
}

class Two {
    int run(List<Item> items, List<Tax> taxes) {
        taxes.forEach(t -> t.cost++);
        items.forEach(t -> t.cost++);
        return items.stream().map(i -> i.tax).mapToInt(t -> t.cost).sum()
            + items.stream().mapToInt(i -> i.cost + i.tax.cost).sum();
    }
}
