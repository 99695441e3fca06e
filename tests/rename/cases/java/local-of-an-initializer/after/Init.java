class Init {
    static int limit;
    int other;

    static {
        int seed = 4;
        limit = seed * 2;
    }

    {
        int start = 5;
        other = start;
    }
}
