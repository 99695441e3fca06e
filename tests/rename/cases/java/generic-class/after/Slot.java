public class Slot<T> {
    T t;

    Slot<Slot<T>> wrap() {
        return new Slot<>();
    }

    static Slot raw(Slot<? extends Number> b) {
        return b;
    }
}
