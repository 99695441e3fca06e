template <class T> T biggest(T a, T b) { return a < b ? b : a; }
template <> char biggest<char>(char a, char b) { return a; }
template int biggest<int>(int, int);
int f() { return biggest(1, 2) + biggest<int>(3, 4); }
