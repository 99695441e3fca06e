class Arrays {
    int run() {
        int cells[] = new int[3], count = 1;
        cells[0] = count;
        return cells.length + cells[0];
    }
}
