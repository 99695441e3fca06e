class Arrays {
    int run() {
        int grid[] = new int[3], count = 1;
        grid[0] = count;
        return grid.length + grid[0];
    }
}
