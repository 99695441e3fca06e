int f(int left)
{
    int s = 0;
    while (left > 0)
        s += left--;
    do {
        s--;
    } while (s > left);
    return s;
}
