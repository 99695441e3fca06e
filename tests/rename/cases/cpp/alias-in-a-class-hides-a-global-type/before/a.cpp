using size_type = unsigned;
struct Vec {
    using size_type = long;
    size_type size() const;
    size_type n;
    template <typename T> size_type at(T t, size_type i) { return i; }
};
Vec::size_type Vec::size() const { size_type s = n; return s; }
size_type Vec_size(Vec::size_type v) { return size_type(v); }
