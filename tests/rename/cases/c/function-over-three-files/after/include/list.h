#ifndef LIST_H
#define LIST_H
int list_push(int value);
#endif
