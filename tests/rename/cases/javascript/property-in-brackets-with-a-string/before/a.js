const box = { w: 1 };
console.log(box['w'], 'w');
