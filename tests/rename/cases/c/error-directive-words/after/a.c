#define turbo 1
#if turbo > 2
#error fast must be small
#endif
int a = turbo;
