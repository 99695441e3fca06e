#define TRY(x) do { err = (x); if (err) return err; } while (0)
int step(int n);
int f(int n)
{
    int err = 0;
    TRY(step(n));
    return err;
}
int g(int n)
{
    int err = 1;
    TRY(step(n));
    return err;
}
