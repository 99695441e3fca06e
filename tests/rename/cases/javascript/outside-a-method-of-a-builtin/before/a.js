const list = [1];
list.push(2);
