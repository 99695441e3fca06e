/** Made of {@link Out.Cell}s and {@link Cell#n}. */
class Out {
    static class Cell {
        int n;
    }
}
