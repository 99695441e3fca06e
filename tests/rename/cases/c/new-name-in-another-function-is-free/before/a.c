int f(void)
{
    int a = 1;
    return a;
}
int g(int b) { return b; }
