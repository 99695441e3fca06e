const Color = Object.freeze({ Crimson: 1, Blue: 2 });
console.log(Color.Crimson, Color.Blue);
