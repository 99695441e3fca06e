class Labels {
    int run(int[][] a) {
        int outer = 0;
        outer:
        for (int[] row : a) {
            for (int cell : row) {
                if (cell == 0) {
                    continue outer;
                }
                if (cell < 0) {
                    break outer;
                }
                outer += cell;
            }
        }
        return outer;
    }
}
