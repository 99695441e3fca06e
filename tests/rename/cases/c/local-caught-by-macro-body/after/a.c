#define TRY(x) do { rc = (x); if (rc) return rc; } while (0)
int step(int n);
int f(int n)
{
    int rc = 0;
    TRY(step(n));
    return rc;
}
