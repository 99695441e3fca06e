public class Okay {
    Okay next;

    void bad() {
        if (next ==
    }
}
