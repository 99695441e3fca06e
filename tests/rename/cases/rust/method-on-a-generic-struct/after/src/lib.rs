pub struct Stack<T> {
    items: Vec<T>,
}
impl<T: Clone> Stack<T> {
    pub fn new() -> Self {
        Stack { items: Vec::new() }
    }
    pub fn add(&mut self, item: T) {
        self.items.push(item);
    }
}
pub fn f() {
    let mut s = Stack::new();
    s.add(1u8);
    let mut t: Stack<String> = Stack::new();
    t.add(String::new());
    let mut v = Vec::new();
    v.push(1);
}

