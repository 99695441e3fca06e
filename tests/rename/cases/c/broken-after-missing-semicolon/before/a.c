int f(int a)
{
    int total = a
    total += 2;
    return total;
}
