char data[4];
unsigned long f(void)
{
    long long buffer = sizeof buffer;
    return buffer;
}
