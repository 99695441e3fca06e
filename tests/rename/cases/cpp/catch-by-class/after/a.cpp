struct IoError { int code; };
int f() {
  try {
    throw IoError{1};
  } catch (const IoError& Error) {
    return Error.code;
  }
}
