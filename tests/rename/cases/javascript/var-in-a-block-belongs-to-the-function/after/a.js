function search(items) {
  for (const item of items) {
    if (item) {
      var found = item;
    }
  }
  return found;
}
