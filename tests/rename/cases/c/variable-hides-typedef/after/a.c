typedef unsigned int size;
int f(void)
{
    size length = 3;
    return (int)(length + 1);
}
