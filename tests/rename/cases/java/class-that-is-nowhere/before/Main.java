import org.example.lib.Drain;

class Main {
    Drain d;
}
