interface Options { deep: number }
declare const options: Partial<Options>;
console.log(options.deep);
