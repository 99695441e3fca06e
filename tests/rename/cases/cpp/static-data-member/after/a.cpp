struct Obj {
  static int alive;
  static const int limit = 3;
  Obj() { ++alive; }
};
int Obj::alive = 0;
int f() { return Obj::alive + Obj().alive; }
