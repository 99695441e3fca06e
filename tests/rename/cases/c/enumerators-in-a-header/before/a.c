#include "state.h"
int a(enum state s)
{
    switch (s) {
    case STATE_BUSY:
        return 1;
    default:
        return s == STATE_BUSY;
    }
}
