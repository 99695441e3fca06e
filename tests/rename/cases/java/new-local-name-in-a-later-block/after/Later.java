class Later {
    int run(int a) {
        {
            int tmp = a;
            a += tmp;
        }
        int tmp = a;
        return tmp;
    }
}
