class Session {
 public:
  int id;
};
