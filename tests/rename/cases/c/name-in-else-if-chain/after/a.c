int f(int c)
{
    if (c == 1)
        return 1;
    else if (c == 2 && c)
        return 2;
    else
        return c ? 3 : 4;
}
