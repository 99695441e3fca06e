enum light { GO, STOP };
enum color { RED, GREEN };
int f(void) { return GO + GREEN; }
