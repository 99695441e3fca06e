static step = 4;
int f(void)
{
    const half = step / 2;
    register i = half;
    return i + step;
}
