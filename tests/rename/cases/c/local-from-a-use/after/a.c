int add(int a, int b)
{
    int sum = a;
    sum += b;
    return sum;
}
