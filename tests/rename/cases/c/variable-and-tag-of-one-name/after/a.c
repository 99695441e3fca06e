struct account { int id; };
struct account *current;
int f(void) { return current->id; }
