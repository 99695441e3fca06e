struct dev { char name[4]; };
static struct dev local;
char first(void) { return local.name[0]; }
