#ifndef UTIL_H
#define UTIL_H
int util(void);
#endif /* UTIL_H */
