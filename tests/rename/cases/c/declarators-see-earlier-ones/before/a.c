int f(void)
{
    int a = 1, b = a + 1, *c = &a;
    return b + *c;
}
