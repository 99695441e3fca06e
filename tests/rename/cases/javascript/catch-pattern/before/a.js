try {
  JSON.parse('');
} catch ({ message }) {
  console.log(message);
}
