function f(kind) {
  switch (kind) {
    case 1:
      let r = 1;
      break;
    default:
      r = 2;
      return r;
  }
}
