class L {
    int f(int[][] rows) {
        int row = 0;
        scan:
        for (int[] r : rows) {
            for (int c : r) {
                if (c == 0) continue scan;
                if (c == 1) break scan;
                row += c;
            }
        }
        row: { if (row > 1) break row; }
        return row;
    }
}

