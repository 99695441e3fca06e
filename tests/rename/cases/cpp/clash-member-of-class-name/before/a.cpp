struct Box {
  int count;
};
