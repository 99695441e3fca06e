class Tries {
    void run() {
        try {
            Integer.parseInt("x");
        } catch (NumberFormatException failure) {
            System.err.println(failure.getMessage());
            throw failure;
        } catch (RuntimeException e) {
            throw new IllegalStateException(e);
        }
    }
}
