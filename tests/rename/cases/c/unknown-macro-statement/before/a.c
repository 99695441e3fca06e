int f(int n)
{
    int st = n;
    BEGIN_BLOCK(n)
    st += 1;
    END_BLOCK
    return st;
}
