use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, RwLock};
pub struct Node {
    pub depth: u32,
    pub kids: RefCell<Vec<Rc<Node>>>,
    pub up: RefCell<Weak<Node>>,
}
pub struct Wrap<T> {
    inner: T,
}
impl<T> std::ops::Deref for Wrap<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.inner
    }
}
pub trait Source {
    type Out;
    fn next(&mut self) -> Option<Self::Out>;
}
impl Source for VecDeque<Node> {
    type Out = Node;
    fn next(&mut self) -> Option<Node> {
        self.pop_front()
    }
}
pub fn f(n: Rc<Node>, m: Arc<Mutex<Node>>, w: Wrap<Node>, r: &RwLock<Node>, q: &mut VecDeque<Node>) -> u32 {
    let level = n.kids.borrow().iter().map(|k| k.depth).sum::<u32>();
    let up = n.up.borrow().upgrade().map(|u| u.depth).unwrap_or(level);
    m.lock().unwrap().depth += 1;
    let guard = r.read().unwrap();
    let first = q.next().unwrap().depth;
    let c = Cell::new(w.depth);
    if let Some(Node { depth: level, .. }) = q.front() {
        return *level;
    }
    for k in n.kids.borrow().iter() {
        c.set(c.get() + k.depth);
    }
    w.inner.depth + guard.depth + up + first + c.get()
}

