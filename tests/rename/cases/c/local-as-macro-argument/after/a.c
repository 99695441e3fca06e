#define CHECK(c) if (!(c)) return -1
#define MAX(a, b) ((a) > (b) ? (a) : (b))
int f(int retries)
{
    CHECK(retries > 0);
    return MAX(retries, 3);
}
