try {
  JSON.parse('');
} catch ({ message: text }) {
  console.log(text);
}
