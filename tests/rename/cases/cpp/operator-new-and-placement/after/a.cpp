#include <new>
struct Block {
    static void* operator new(std::size_t n);
    static void* operator new(std::size_t n, void* p);
    static void operator delete(void* p);
    Block* next = nullptr;
};
void* Block::operator new(std::size_t n) { return ::operator new(n); }
void Block::operator delete(void* p) { ::operator delete(p); }
void f(void* memory) {
    auto* a = new Block; auto* b = new (memory) Block(); Block** c = new Block*[3]; auto d = new Block[2]{};
    b->~Block(); delete a; delete[] d; delete[] c;
    static_assert(sizeof(Block) == sizeof(void*) && alignof(Block) > 1);
}
