import java.util.List;

class Item {
    int price;
    Tax tax;
}

class Tax {
    int cost;
}

class Two {
    int run(List<Item> items, List<Tax> taxes) {
        taxes.forEach(t -> t.cost++);
        items.forEach(t -> t.price++);
        return items.stream().map(i -> i.tax).mapToInt(t -> t.cost).sum()
            + items.stream().mapToInt(i -> i.price + i.tax.cost).sum();
    }
}
