int good(int a)
{
    int sum = a;
    return sum;
}
int bad(int a {
    int x = = 3;
    return x
}
