const list = [[1], [2]];
for (const row of list) {
  for (const cell of row) console.log(cell, row);
}
