struct Any { template <typename T> T to() const { return T(); } };
template <typename A> int f(A a, const Any& any) { return any.template to<int>() + any.to<long>(); }
