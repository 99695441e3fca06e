#ifndef APP_VERSION
#define APP_VERSION 3
#endif
