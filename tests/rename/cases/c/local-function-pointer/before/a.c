int run(int (*op)(int), int x)
{
    int (*again)(int) = op;
    return op(x) + (*op)(x) + again(x);
}
