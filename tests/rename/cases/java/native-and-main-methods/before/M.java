public class M {
    public static void main(String[] args) {}
}

