#include <string.h>
int f(const char *s, int position)
{
    return s[position] + (int)strlen(s);
}
