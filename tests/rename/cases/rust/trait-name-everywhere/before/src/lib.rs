pub mod draw {
    pub trait Draw {
        fn draw(&self);
    }
}

use draw::Draw;

impl Draw for u8 {
    fn draw(&self) {}
}
impl<T: Draw> Draw for Vec<T> {
    fn draw(&self) {
        self.iter().for_each(Draw::draw);
    }
}
pub trait More: Draw {}
pub fn all(a: &dyn Draw, b: impl draw::Draw) {
    <u8 as Draw>::draw(&1);
    a.draw();
    b.draw();
}

