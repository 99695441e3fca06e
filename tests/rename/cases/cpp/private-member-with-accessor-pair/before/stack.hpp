#pragma once
#include <vector>
template <typename T>
class Stack {
public:
    Stack() : data_() {}
    Stack(std::initializer_list<T> init) : data_{init} {}
    Stack(const Stack& other) : data_(other.data_), size_(other.size_) {}
    void push(T value) { data_.push_back(value); size_ = this->data_.size(); }
    template <typename F> void each(F f) { for (auto& x : data_) f(x); }
    bool operator==(const Stack& other) const { return data_ == other.data_; }
    friend void swap(Stack& a, Stack& b) { a.data_.swap(b.data_); }
    auto reader() const { return [this] { return data_.back(); }; }
private:
    std::vector<T> data_;
    std::size_t size_ = 0;
};
