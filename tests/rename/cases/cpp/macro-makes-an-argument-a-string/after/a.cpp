#define NAME(x) #x
const char* f(int color) { return color ? NAME(colour) : ""; }
