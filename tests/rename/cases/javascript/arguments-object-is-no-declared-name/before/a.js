function count() {
  return arguments.length;
}
count(1);
