#ifndef UTIL_HEADER
#define UTIL_HEADER
int util(void);
#endif /* UTIL_H */
