int f(int c)
{
    switch (c) {
        int t;
    case 1:
        t = 1;
        return t;
    default:
        t = 2;
        return t;
    }
}
