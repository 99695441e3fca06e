#include "state.h"
int a(enum state s)
{
    switch (s) {
    case STATE_RUNNING:
        return 1;
    default:
        return s == STATE_RUNNING;
    }
}
