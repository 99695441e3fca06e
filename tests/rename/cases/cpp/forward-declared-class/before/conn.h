class Connection {
 public:
  int id;
};
