static void put_file(int *p) { *p = 0; }
int f(void)
{
    int v __attribute__((cleanup(put_file))) = 1;
    return v;
}
