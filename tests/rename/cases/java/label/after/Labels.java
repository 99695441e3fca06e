class Labels {
    int run(int[][] a) {
        int outer = 0;
        rows:
        for (int[] row : a) {
            for (int cell : row) {
                if (cell == 0) {
                    continue rows;
                }
                if (cell < 0) {
                    break rows;
                }
                outer += cell;
            }
        }
        return outer;
    }
}
