public abstract class Plan<T> {
    abstract T run();
}
