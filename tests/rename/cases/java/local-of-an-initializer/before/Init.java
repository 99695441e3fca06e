class Init {
    static int limit;
    int other;

    static {
        int start = 4;
        limit = start * 2;
    }

    {
        int start = 5;
        other = start;
    }
}
