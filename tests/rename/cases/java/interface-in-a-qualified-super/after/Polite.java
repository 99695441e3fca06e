public interface Polite {
    default int hi() {
        return 1;
    }
}
