enum { one = 1 };
int f(void)
{
    enum { one = one + 1 };
    return one;
}
