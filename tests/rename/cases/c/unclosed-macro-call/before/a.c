#define TWICE(x) ((x) + (x))
int f(int a)
{
    int total = a;
    total += 1;
    return total;
}
int g(int a)
{
    return TWICE(a;
}
