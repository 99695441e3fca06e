struct pt { int x; };
int f(void)
{
    struct pt { int a, b; };
    struct pt v = {1, 2};
    return v.a + v.b;
}
struct pt file_one;
