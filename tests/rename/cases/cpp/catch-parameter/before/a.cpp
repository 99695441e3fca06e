struct Failure { int code; };
int run();
int f() {
  try {
    return run();
  } catch (const Failure& e) {
    return e.code;
  } catch (int e) {
    return e;
  }
}
