int f(int a)
{
    int total = a;
    return total;
}
int g(int a)
{
    int total = a;
    return total;
}
