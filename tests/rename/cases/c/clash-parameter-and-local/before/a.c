int f(int n)
{
    int count = n;
    return count;
}
