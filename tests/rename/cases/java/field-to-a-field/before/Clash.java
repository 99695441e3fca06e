class Clash {
    int a;
    String b;
}
