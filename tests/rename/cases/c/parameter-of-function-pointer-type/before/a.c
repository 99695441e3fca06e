int apply(int value, int (*fn)(int value))
{
    return fn(value);
}
