int f(void)
{
    int x = 1;
    {
        int x = 2;
        x++;
    }
    return x;
}
