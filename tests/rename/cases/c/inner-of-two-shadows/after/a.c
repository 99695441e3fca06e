int f(void)
{
    int x = 1;
    if (x) {
        int y = 2;
        y++;
    }
    return x;
}
