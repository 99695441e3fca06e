const word = 1;
console.log(/word/.test("word"), word);
