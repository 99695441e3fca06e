#include <new>
struct Chunk {
    static void* operator new(std::size_t n);
    static void* operator new(std::size_t n, void* p);
    static void operator delete(void* p);
    Chunk* next = nullptr;
};
void* Chunk::operator new(std::size_t n) { return ::operator new(n); }
void Chunk::operator delete(void* p) { ::operator delete(p); }
void f(void* memory) {
    auto* a = new Chunk; auto* b = new (memory) Chunk(); Chunk** c = new Chunk*[3]; auto d = new Chunk[2]{};
    b->~Chunk(); delete a; delete[] d; delete[] c;
    static_assert(sizeof(Chunk) == sizeof(void*) && alignof(Chunk) > 1);
}
