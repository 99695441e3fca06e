class L {
    int f(int[][] rows) {
        int row = 0;
        row:
        for (int[] r : rows) {
            for (int c : r) {
                if (c == 0) continue row;
                if (c == 1) break row;
                row += c;
            }
        }
        row: { if (row > 1) break row; }
        return row;
    }
}

