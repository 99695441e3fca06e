int list_add(int);
