int f(int n)
{
    int s = 0;
    while (n > 0)
        s += n--;
    do {
        s--;
    } while (s > n);
    return s;
}
