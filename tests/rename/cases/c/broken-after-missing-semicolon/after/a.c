int f(int a)
{
    int sum = a
    sum += 2;
    return sum;
}
