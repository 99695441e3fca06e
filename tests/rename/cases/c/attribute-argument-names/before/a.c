static void cleanup(int *p) { *p = 0; }
int f(void)
{
    int v __attribute__((cleanup(cleanup))) = 1;
    return v;
}
