class Tries {
    Exception last;

    void run(String name) {
        try {
            Class.forName(name).getDeclaredMethod("x");
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            last = e;
        }
    }
}
