int f(int a)
{
    int sum = a;
    return sum;
}
int g(int a)
{
    int total = a;
    return total;
}
