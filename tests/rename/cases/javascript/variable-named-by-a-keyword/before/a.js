const scale = 2;
console.log({ scale });
