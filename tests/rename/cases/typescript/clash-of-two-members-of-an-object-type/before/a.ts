type Size = { height: number; width: string };
declare const size: Size;
console.log(size.height, size.width);
