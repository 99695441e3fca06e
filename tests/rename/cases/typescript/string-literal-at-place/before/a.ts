const hello = 1;
console.log("hello", hello);
export {};

