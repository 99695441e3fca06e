pub mod api;
use api::{Repo, Cache as C};
use std::sync::Arc;
pub struct Mem;
impl Repo for Mem {
    fn get(&self) -> u32 {
        1
    }
}
impl<T> C for T where T: Repo {}
pub struct Holder<R: Repo + ?Sized> {
    r: Arc<R>,
}
impl<R> Holder<R>
where
    R: Repo + ?Sized,
    for<'a> &'a R: Clone,
{
    pub fn get(&self) -> u32 {
        <R as Repo>::get(&self.r) + Repo::get(&*self.r)
    }
}
pub fn make() -> Box<dyn Repo + Send> {
    Box::new(Mem)
}
pub fn take(r: impl Repo, o: &dyn Repo) -> Option<Arc<dyn api::Repo>> {
    let _ = r.get() + o.get();
    None
}
