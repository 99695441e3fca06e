class Labels {
    int run(int again) {
        again:
        while (again > 0) {
            again--;
            if (again == 3) {
                break again;
            }
        }
        return again;
    }
}
