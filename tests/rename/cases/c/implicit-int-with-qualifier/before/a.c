static width = 4;
int f(void)
{
    const half = width / 2;
    register i = half;
    return i + width;
}
