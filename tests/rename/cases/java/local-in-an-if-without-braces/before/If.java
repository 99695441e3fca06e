class If {
    int run(boolean b) {
        if (b) return 1; else if (!b) return 2;
        while (b) if (b) break;
        return b ? 3 : 4;
    }
}
