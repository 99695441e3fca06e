class Later {
    int run(int a) {
        {
            int tmp = a;
            a += tmp;
        }
        int x = a;
        return x;
    }
}
