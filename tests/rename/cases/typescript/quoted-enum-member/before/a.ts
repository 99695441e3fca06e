enum Size { "Large", Small = 3 }
console.log(Size.Large, Size["Large"], Size.Small);
