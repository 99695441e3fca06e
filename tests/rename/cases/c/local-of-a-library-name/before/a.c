#include <string.h>
int f(const char *s, int index)
{
    return s[index] + (int)strlen(s);
}
