#define DEFINE(id, type) \
    type id##_value;     \
    const char *get_##id(void) { return #id; }
DEFINE(speed, int)
