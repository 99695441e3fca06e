var t = 1;
class C {
  static { var t = 2; C.x = t; }
  static x = t;
}
