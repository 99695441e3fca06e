#include <utility>
struct Buffer {};
int take(const Buffer& b);
int consume(Buffer&& b);
int take(Buffer* b);
int f(Buffer b, const Buffer c) {
    return take(b) + take(c) + consume(std::move(b)) + consume(Buffer{}) + take(&b);
}
