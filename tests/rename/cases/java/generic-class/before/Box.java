public class Box<T> {
    T t;

    Box<Box<T>> wrap() {
        return new Box<>();
    }

    static Box raw(Box<? extends Number> b) {
        return b;
    }
}
