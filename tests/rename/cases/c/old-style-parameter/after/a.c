int twice(size, m)
    int size;
    int m;
{
    return size + size + m;
}
