class Clash {
    int run(int n) {
        for (int i = 0; i < 3; i++) {
            System.out.println(i);
        }
        return n;
    }
}
