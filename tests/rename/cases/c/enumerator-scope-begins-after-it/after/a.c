enum { first = 1 };
int f(void)
{
    enum { one = first + 1 };
    return one;
}
