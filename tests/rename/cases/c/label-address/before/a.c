int f(int n)
{
    static void *ops[] = {&&add, &&sub};
    int add = 1;
    goto *ops[n];
add:
    return n + add;
sub:
    return n - 1;
}
