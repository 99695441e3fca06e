void *p;
void f(void)
{
    void *p = &p;
    (void)p;
}
