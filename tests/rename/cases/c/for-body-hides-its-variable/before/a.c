int f(int n)
{
    int s = 0;
    for (int i = 0; i < n; i++) {
        int i = 7;
        s += i;
    }
    return s;
}
