#define WITH_POINTER(name) struct name; using name##Pointer = name*;
WITH_POINTER(Box)
struct Box { int side; };
int side(BoxPointer box) { return box->side; }
