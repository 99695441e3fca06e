pub struct Item;

pub fn f<T>(t: T, i: Item) -> (T, Item) {
    (t, i)
}

