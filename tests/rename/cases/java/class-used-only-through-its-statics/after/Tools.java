public class Tools {
    static int n;

    static Tools self() {
        return null;
    }

    static class In {
        static int m;
    }
}
