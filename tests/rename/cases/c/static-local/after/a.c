int counter(void)
{
    static int calls;
    return ++calls;
}
int counter_value(void) { return counter(); }
