enum Size { "Wide", Small = 3 }
console.log(Size.Wide, Size["Wide"], Size.Small);
