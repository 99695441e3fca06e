int f(void)
{
    int b = 1;
    return b;
}
int g(int b) { return b; }
