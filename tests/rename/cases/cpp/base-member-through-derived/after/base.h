struct Base {
  int ident;
  void touch();
};
