#ifndef LIST_H
#define LIST_H
int list_add(int value);
#endif
