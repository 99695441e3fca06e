try {
} catch (e) {
  let x = e;
}
