interface Options { deep: number }
declare const options: Options;
console.log(options.deep);
