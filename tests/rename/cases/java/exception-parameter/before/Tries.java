class Tries {
    void run() {
        try {
            Integer.parseInt("x");
        } catch (NumberFormatException e) {
            System.err.println(e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            throw new IllegalStateException(e);
        }
    }
}
