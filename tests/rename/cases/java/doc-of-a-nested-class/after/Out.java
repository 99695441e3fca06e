/** Made of {@link Out.Slot}s and {@link Slot#n}. */
class Out {
    static class Slot {
        int n;
    }
}
