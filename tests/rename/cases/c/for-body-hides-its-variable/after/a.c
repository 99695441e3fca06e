int f(int n)
{
    int s = 0;
    for (int k = 0; k < n; k++) {
        int i = 7;
        s += i;
    }
    return s;
}
