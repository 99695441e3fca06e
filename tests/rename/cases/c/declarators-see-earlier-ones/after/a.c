int f(void)
{
    int base = 1, b = base + 1, *c = &base;
    return b + *c;
}
