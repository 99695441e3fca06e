int max = 3;
int f(void)
{
    int before = max;
    int max = before;
    return max;
}
