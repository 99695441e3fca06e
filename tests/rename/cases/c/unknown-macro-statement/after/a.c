int f(int n)
{
    int state = n;
    BEGIN_BLOCK(n)
    state += 1;
    END_BLOCK
    return state;
}
