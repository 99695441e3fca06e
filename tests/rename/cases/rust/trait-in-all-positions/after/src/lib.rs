pub mod api;
use api::{Store, Cache as C};
use std::sync::Arc;
pub struct Mem;
impl Store for Mem {
    fn get(&self) -> u32 {
        1
    }
}
impl<T> C for T where T: Store {}
pub struct Holder<R: Store + ?Sized> {
    r: Arc<R>,
}
impl<R> Holder<R>
where
    R: Store + ?Sized,
    for<'a> &'a R: Clone,
{
    pub fn get(&self) -> u32 {
        <R as Store>::get(&self.r) + Store::get(&*self.r)
    }
}
pub fn make() -> Box<dyn Store + Send> {
    Box::new(Mem)
}
pub fn take(r: impl Store, o: &dyn Store) -> Option<Arc<dyn api::Store>> {
    let _ = r.get() + o.get();
    None
}
