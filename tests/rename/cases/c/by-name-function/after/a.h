int list_push(int);
