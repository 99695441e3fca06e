#define CHECK(c) if (!(c)) return -1
#define MAX(a, b) ((a) > (b) ? (a) : (b))
int f(int tries)
{
    CHECK(tries > 0);
    return MAX(tries, 3);
}
