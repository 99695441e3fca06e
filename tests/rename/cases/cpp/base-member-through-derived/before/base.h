struct Base {
  int id;
  void touch();
};
