#include <stdio.h>
// rate is in km/h
int f(int rate)
{
    /* rate again */
    printf("rate %d\n", rate);
    return 'rate' == rate;  // rate
}
