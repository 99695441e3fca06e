pub mod draw {
    pub trait Paint {
        fn draw(&self);
    }
}

use draw::Paint;

impl Paint for u8 {
    fn draw(&self) {}
}
impl<T: Paint> Paint for Vec<T> {
    fn draw(&self) {
        self.iter().for_each(Paint::draw);
    }
}
pub trait More: Paint {}
pub fn all(a: &dyn Paint, b: impl draw::Paint) {
    <u8 as Paint>::draw(&1);
    a.draw();
    b.draw();
}

