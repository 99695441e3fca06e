class Switches {
    int run(int k) {
        switch (k) {
            case 0:
                int r = 1;
                return r;
            default:
                r = 2;
                return r + k;
        }
    }
}
