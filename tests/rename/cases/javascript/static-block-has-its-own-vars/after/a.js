var t = 1;
class C {
  static { var temporary = 2; C.x = temporary; }
  static x = t;
}
