struct A {
    int counter = 0;
    void f() {
        auto a = [this] { ++counter; ++this->counter; };
        auto b = [*this]() mutable { ++counter; };
        auto c = [=, this] { return counter; };
        auto d = [&count = this->counter] { return count; };
        a(); b(); c(); d();
    }
};
