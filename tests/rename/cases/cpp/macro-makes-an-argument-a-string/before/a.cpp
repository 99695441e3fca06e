#define NAME(x) #x
const char* f(int colour) { return colour ? NAME(colour) : ""; }
