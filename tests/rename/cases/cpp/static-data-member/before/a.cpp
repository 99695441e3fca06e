struct Obj {
  static int count;
  static const int limit = 3;
  Obj() { ++count; }
};
int Obj::count = 0;
int f() { return Obj::count + Obj().count; }
