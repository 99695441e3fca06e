int good(int a)
{
    int total = a;
    return total;
}
int bad(int a {
    int x = = 3;
    return x
}
