template <class T> struct Stack {
  void push(const T& v);
  T top();
};
template <class T> void Stack<T>::push(const T& v) { T copy = v; (void)copy; }
template <class T> T Stack<T>::top() { return T(); }
