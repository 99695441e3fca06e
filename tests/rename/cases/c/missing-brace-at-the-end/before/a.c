int f(int w)
{
    if (w) {
        w++;
    return w;
