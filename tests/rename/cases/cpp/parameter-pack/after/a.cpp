template <class... Args>
int sum(Args... rest) {
  return (0 + ... + rest) + sizeof...(rest) + sizeof...(Args);
}
int s = sum(1, 2);
