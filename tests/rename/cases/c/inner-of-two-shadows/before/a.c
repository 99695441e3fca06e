int f(void)
{
    int x = 1;
    if (x) {
        int x = 2;
        x++;
    }
    return x;
}
