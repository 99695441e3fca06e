class Item {}
const list = [new Item()];
