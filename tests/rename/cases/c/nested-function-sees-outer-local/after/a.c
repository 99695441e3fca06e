int f(int n)
{
    int bias = n;
    int add(int v) { return v + bias; }
    int other(int offset) { return offset; }
    return add(1) + other(bias);
}
