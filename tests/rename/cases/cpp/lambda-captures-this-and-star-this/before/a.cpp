struct A {
    int count = 0;
    void f() {
        auto a = [this] { ++count; ++this->count; };
        auto b = [*this]() mutable { ++count; };
        auto c = [=, this] { return count; };
        auto d = [&count = this->count] { return count; };
        a(); b(); c(); d();
    }
};
