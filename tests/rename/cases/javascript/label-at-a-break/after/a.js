function f() {
  done: { break done; }
  end: { break end; }
}
