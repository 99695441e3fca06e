const Color = Object.freeze({ Red: 1, Blue: 2 });
console.log(Color.Red, Color.Blue);
