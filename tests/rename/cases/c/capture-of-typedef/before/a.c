typedef int num;
int f(int a)
{
    num b = a;
    return b;
}
