/// A heap of things.
class Heap {};
/// Makes room in a \ref Heap (a Heap of things).
/// \see Heap
void grow(Heap& h);
