function max(...numbers) {
  return Math.max(...numbers);
}
