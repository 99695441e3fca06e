void *p;
void f(void)
{
    void *node = &node;
    (void)node;
}
