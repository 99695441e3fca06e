public interface Hello {
    default int hi() {
        return 1;
    }
}
