struct pt { int x; };
int f(void)
{
    struct pair { int a, b; };
    struct pair v = {1, 2};
    return v.a + v.b;
}
struct pt file_one;
