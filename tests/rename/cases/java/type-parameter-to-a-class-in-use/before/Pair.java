class Item {}

class Pair<T> {
    Item i;
    T t;
}
