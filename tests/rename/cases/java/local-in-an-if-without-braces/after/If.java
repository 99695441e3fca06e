class If {
    int run(boolean flag) {
        if (flag) return 1; else if (!flag) return 2;
        while (flag) if (flag) break;
        return flag ? 3 : 4;
    }
}
