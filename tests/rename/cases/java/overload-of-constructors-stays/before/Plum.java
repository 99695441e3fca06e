public class Plum {
    Plum() {
        this(1);
    }

    Plum(int n) {}

    static Plum of() {
        return new Plum(2);
    }
}
