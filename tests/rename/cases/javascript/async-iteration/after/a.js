async function f(stream) {
  for await (const piece of stream) console.log(piece, 'chunk');
}
