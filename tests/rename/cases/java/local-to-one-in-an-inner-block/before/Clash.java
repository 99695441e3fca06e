class Clash {
    void run() {
        int outer = 1;
        if (outer > 0) {
            int inner = 2;
            System.out.println(inner);
        }
    }
}
