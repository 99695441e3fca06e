#include <utility>
struct Buffer {};
int take(const Buffer& b);
int take(Buffer&& b);
int take(Buffer* b);
int f(Buffer b, const Buffer c) {
    return take(b) + take(c) + take(std::move(b)) + take(Buffer{}) + take(&b);
}
