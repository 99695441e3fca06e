template <class T> T largest(T a, T b) { return a < b ? b : a; }
template <> char largest<char>(char a, char b) { return a; }
template int largest<int>(int, int);
int f() { return largest(1, 2) + largest<int>(3, 4); }
