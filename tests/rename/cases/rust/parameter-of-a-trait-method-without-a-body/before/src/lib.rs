pub trait Pay {
    fn pay(&self, n: u32);
}

pub struct Cash;

impl Pay for Cash {
    fn pay(&self, n: u32) {
        drop(n);
    }
}

