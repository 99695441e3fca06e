function read() {
  const bytes = [];
  return bytes.concat(bytes);
}
