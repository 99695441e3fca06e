typedef unsigned int size;
int f(void)
{
    size size = 3;
    return (int)(size + 1);
}
