int apply(int v, int (*fn)(int value))
{
    return fn(v);
}
