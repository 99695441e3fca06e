struct Error { int code; };
int f() {
  try {
    throw Error{1};
  } catch (const Error& Error) {
    return Error.code;
  }
}
