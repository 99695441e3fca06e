rows: for (const row of [[1]]) {
  cells: for (const cell of row) {
    if (cell) continue rows;
    break cells;
  }
}
