int f(int a)
{
    int x = 1;
    int b = ({ int x = a; x * x; });
    return b + x;
}
