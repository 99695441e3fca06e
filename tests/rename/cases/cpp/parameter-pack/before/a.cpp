template <class... Args>
int sum(Args... args) {
  return (0 + ... + args) + sizeof...(args) + sizeof...(Args);
}
int s = sum(1, 2);
