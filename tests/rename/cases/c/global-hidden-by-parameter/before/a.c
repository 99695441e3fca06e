int items;
int plain(void) { return items; }
int hidden(int items) { return items; }
