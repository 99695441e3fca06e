int state;
int get(void) { return state; }
