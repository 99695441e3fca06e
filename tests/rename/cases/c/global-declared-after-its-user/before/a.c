int parse(const char *s);
int run(void) { return parse("parse"); }
int parse(const char *s) { return *s; }
