struct Box {
  int& value() & { return v; }
  int take() && { return v; }
  int v = 0;
};
