public class Crate {
    Crate(int n) {}
}
