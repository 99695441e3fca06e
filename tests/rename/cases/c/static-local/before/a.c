int counter(void)
{
    static int counter_value;
    return ++counter_value;
}
int counter_value(void) { return counter(); }
