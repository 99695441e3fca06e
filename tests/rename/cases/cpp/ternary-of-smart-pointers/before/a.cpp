#include <memory>
#include <optional>
#include <vector>
struct Dog { void bark(); std::shared_ptr<Dog> child; std::optional<int> age; };
struct Tree { void bark(); };
void f(bool b, std::vector<Dog*> dogs, std::optional<Dog> maybe, std::weak_ptr<Dog> weak) {
    auto one = std::make_shared<Dog>();
    auto two = std::make_unique<Dog>();
    (b ? one : one->child)->bark();
    (*two).bark();
    two.get()->bark();
    dogs.front()->bark();
    dogs[0]->child->child->bark();
    maybe->bark();
    maybe.value().bark();
    if (auto p = weak.lock()) p->bark();
    for (auto it = dogs.begin(); it != dogs.end(); ++it) (*it)->bark();
    Tree{}.bark();
}
