int count = 0;
void add(int n) { count += n; }
