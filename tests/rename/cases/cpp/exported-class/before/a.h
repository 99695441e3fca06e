#define LIB_EXPORT __attribute__((visibility("default")))
