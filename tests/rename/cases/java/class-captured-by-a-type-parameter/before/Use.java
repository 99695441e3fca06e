class Thing {}

class Use<T> {
    Thing t;
    T u;
}
