int f(int wide)
{
    if (wide) {
        wide++;
    return wide;
