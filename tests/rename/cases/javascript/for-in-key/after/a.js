function keys(o) {
  for (var name in o) {
    if (o[name]) return name;
  }
  return name;
}
