const list = [[1], [2]];
for (const entry of list) {
  for (const cell of entry) console.log(cell, entry);
}
