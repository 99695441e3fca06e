#include "api.h"
int main(void)
{
    u32_t w = next(1);
    return (int)w;
}
