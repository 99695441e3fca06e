#define TWICE(x) ((x) + (x))
int f(int a)
{
    int sum = a;
    sum += 1;
    return sum;
}
int g(int a)
{
    return TWICE(a;
}
