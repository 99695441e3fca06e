int f(int n)
{
    int offset = n;
    int add(int v) { return v + offset; }
    int other(int offset) { return offset; }
    return add(1) + other(offset);
}
