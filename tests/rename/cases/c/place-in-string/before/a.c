const char *f(int name) { return name ? "name" : ""; }
