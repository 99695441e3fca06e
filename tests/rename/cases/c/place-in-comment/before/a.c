/* the name of it */
int name;
