template <class T> struct Stack {
  void push(const T& v);
  T top();
};
template <class Value> void Stack<Value>::push(const Value& v) { Value copy = v; (void)copy; }
template <class T> T Stack<T>::top() { return T(); }
