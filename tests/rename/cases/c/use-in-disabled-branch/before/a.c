void halt(int code);
void f(int n)
{
#ifdef DEBUG
    halt(n);
#else
    (void)n;
#endif
}
#if 0
void g(void) { halt(2); }
#endif
