int f(int a)
{
    int x = 1;
    int b = ({ int y = a; y * y; });
    return b + x;
}
