#ifndef VERSION
#define VERSION 3
#endif
