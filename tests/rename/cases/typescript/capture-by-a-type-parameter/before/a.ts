interface Item { price: number }
class Box<T> {
  content!: T;
  item!: Item;
}
console.log(new Box<string>().item.price);
