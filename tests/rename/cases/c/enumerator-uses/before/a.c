enum kind { ONE, TWO, COUNT };
static const char *names[COUNT] = {[ONE] = "one", [COUNT - 1] = "COUNT"};
_Static_assert(COUNT == 2, "COUNT");
struct bits { unsigned b : COUNT; };
const char *name(enum kind k)
{
    switch (k) {
    case COUNT:
        return 0;
    default:
        return names[k];
    }
}
