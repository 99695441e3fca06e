function search(items) {
  for (const item of items) {
    if (item) {
      var result = item;
    }
  }
  return result;
}
