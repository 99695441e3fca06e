function keys(o) {
  for (var k in o) {
    if (o[k]) return k;
  }
  return k;
}
