enum kind { ONE, TWO, KIND_COUNT };
static const char *names[KIND_COUNT] = {[ONE] = "one", [KIND_COUNT - 1] = "COUNT"};
_Static_assert(KIND_COUNT == 2, "COUNT");
struct bits { unsigned b : KIND_COUNT; };
const char *name(enum kind k)
{
    switch (k) {
    case KIND_COUNT:
        return 0;
    default:
        return names[k];
    }
}
