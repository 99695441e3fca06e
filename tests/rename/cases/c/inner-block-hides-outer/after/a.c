int f(void)
{
    int y = 1;
    {
        int x = 2;
        x++;
    }
    return y;
}
