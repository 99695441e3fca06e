public abstract class Base<T> {
    abstract T run();
}
