function f() {
  end: { break end; }
  end: { break end; }
}
