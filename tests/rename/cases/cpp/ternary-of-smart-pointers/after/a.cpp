#include <memory>
#include <optional>
#include <vector>
struct Dog { void talk(); std::shared_ptr<Dog> child; std::optional<int> age; };
struct Tree { void bark(); };
void f(bool b, std::vector<Dog*> dogs, std::optional<Dog> maybe, std::weak_ptr<Dog> weak) {
    auto one = std::make_shared<Dog>();
    auto two = std::make_unique<Dog>();
    (b ? one : one->child)->talk();
    (*two).talk();
    two.get()->talk();
    dogs.front()->talk();
    dogs[0]->child->child->talk();
    maybe->talk();
    maybe.value().talk();
    if (auto p = weak.lock()) p->talk();
    for (auto it = dogs.begin(); it != dogs.end(); ++it) (*it)->talk();
    Tree{}.bark();
}
