function read() {
  const buffer = [];
  return buffer.concat(buffer);
}
