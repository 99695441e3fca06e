console.log(Math.max(1, 2));
