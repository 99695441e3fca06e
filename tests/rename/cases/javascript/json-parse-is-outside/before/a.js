const data = JSON.parse("{}");
console.log(data);
