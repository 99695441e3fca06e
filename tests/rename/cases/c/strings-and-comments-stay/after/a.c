#include <stdio.h>
// rate is in km/h
int f(int speed)
{
    /* rate again */
    printf("rate %d\n", speed);
    return 'rate' == speed;  // rate
}
