#ifndef MAX_SIZE
#define MAX_SIZE 10
#endif
