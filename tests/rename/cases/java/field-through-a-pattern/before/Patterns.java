class Item {
    int cost;

    public boolean equals(Object o) {
        return o instanceof Item i && i.cost == cost && ((Item) o).cost == this.cost;
    }
}
