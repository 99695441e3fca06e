int add(int a, int b)
{
    int total = a;
    total += b;
    return total;
}
