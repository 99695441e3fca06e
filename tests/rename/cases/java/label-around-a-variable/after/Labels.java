class Labels {
    int run(int count) {
        again:
        while (count > 0) {
            count--;
            if (count == 3) {
                break again;
            }
        }
        return count;
    }
}
