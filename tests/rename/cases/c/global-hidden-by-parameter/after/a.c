int entries;
int plain(void) { return entries; }
int hidden(int items) { return items; }
