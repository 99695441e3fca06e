class Gr {
    void run(int k) {
        switch (k) {
            case 0:
                int a = 1;
                break;
            default:
                int b = 2;
        }
    }
}
