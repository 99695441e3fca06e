public class Pear {
    Pear() {
        this(1);
    }

    Pear(int n) {}

    static Pear of() {
        return new Pear(2);
    }
}
