using size_type = unsigned;
struct Vec {
    using index_type = long;
    index_type size() const;
    index_type n;
    template <typename T> index_type at(T t, index_type i) { return i; }
};
Vec::index_type Vec::size() const { index_type s = n; return s; }
size_type Vec_size(Vec::index_type v) { return size_type(v); }
