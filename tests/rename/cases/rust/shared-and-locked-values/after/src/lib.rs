use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

pub struct State {
    pub total: u32,
}
pub struct Other {
    pub sum: u32,
}
pub fn f(a: Rc<RefCell<State>>, b: Arc<Mutex<State>>, o: &Other) -> u32 {
    a.borrow_mut().total += o.sum;
    let guard = b.lock().unwrap();
    guard.total + a.borrow().total
}

