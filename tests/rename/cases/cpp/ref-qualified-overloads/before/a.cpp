struct Box {
  int& value() & { return v; }
  int value() && { return v; }
  int v = 0;
};
