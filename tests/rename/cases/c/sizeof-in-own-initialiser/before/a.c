char data[4];
unsigned long f(void)
{
    long long data = sizeof data;
    return data;
}
