interface Options { deep: number }
type Names = keyof Options;
declare const name: Names;
console.log(name);
