/// A heap of things.
class Stack {};
/// Makes room in a \ref Stack (a Heap of things).
/// \see Stack
void grow(Stack& h);
