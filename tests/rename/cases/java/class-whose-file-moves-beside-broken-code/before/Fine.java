public class Fine {
    Fine next;

    void bad() {
        if (next ==
    }
}
