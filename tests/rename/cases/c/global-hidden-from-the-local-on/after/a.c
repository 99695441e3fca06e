int limit = 3;
int f(void)
{
    int before = limit;
    int max = before;
    return max;
}
