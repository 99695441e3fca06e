int f(int n)
{
    static void *ops[] = {&&op_add, &&sub};
    int add = 1;
    goto *ops[n];
op_add:
    return n + add;
sub:
    return n - 1;
}
