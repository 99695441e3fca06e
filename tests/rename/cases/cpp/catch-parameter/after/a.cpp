struct Failure { int code; };
int run();
int f() {
  try {
    return run();
  } catch (const Failure& problem) {
    return problem.code;
  } catch (int e) {
    return e;
  }
}
