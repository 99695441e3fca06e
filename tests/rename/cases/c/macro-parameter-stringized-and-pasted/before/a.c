#define DEFINE(name, type) \
    type name##_value;     \
    const char *get_##name(void) { return #name; }
DEFINE(speed, int)
