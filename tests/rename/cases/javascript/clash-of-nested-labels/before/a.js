outer: for (;;) {
  inner: for (;;) { break inner; }
}
