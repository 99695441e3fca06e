struct one { int id; };
struct two { int id; };
int f(void)
{
    return lookup_somewhere(3)->id;
}
