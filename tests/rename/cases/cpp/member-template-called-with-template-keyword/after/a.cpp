struct Any { template <typename T> T as() const { return T(); } };
template <typename A> int f(A a, const Any& any) { return any.template as<int>() + any.as<long>(); }
