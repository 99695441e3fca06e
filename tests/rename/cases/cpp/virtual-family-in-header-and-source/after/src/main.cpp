#include "derived.h"
#include <memory>
#include <vector>
int main() {
    std::vector<std::unique_ptr<Actor>> actors;
    actors.push_back(std::make_unique<Walker>());
    for (const auto& actor : actors) actor->advance(1);
    int step = 0;
    return step;
}
