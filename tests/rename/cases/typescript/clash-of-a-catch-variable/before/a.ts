try {
  JSON.parse("");
} catch (error) {
  const text = String(error);
  console.log(text);
}
