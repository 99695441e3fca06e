#include "api.h"
int main(void)
{
    word_t w = next(1);
    return (int)w;
}
