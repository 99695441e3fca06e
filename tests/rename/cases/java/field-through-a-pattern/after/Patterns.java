class Item {
    int price;

    public boolean equals(Object o) {
        return o instanceof Item i && i.price == price && ((Item) o).price == this.price;
    }
}
