#pragma once
#include <vector>
template <typename T>
class Stack {
public:
    Stack() : items_() {}
    Stack(std::initializer_list<T> init) : items_{init} {}
    Stack(const Stack& other) : items_(other.items_), size_(other.size_) {}
    void push(T value) { items_.push_back(value); size_ = this->items_.size(); }
    template <typename F> void each(F f) { for (auto& x : items_) f(x); }
    bool operator==(const Stack& other) const { return items_ == other.items_; }
    friend void swap(Stack& a, Stack& b) { a.items_.swap(b.items_); }
    auto reader() const { return [this] { return items_.back(); }; }
private:
    std::vector<T> items_;
    std::size_t size_ = 0;
};
