void stop(int code);
void f(int n)
{
#ifdef DEBUG
    stop(n);
#else
    (void)n;
#endif
}
#if 0
void g(void) { stop(2); }
#endif
