typedef unsigned u32;
typedef u32 *word_ptr;
static u32 table[2] = {(u32)1, sizeof(u32)};
u32 f(const u32 *w, u32(*fn)(u32))
{
    for (u32 i = 0; i < 2; i++)
        table[i] = fn(w[i]);
    u32 *p = table;
    return *p + _Alignof(u32) + (u32){3};
}
