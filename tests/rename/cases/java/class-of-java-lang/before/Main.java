class Main {
    String s;
}
