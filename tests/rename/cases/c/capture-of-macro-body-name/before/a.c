int level;
#define RAISE(n) (level += (n))
int f(int n)
{
    RAISE(2);
    return n;
}
