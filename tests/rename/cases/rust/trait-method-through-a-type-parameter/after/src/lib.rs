pub trait Draw {
    fn draw_on(&self);
    fn boxed() -> u32;
}
pub struct Card;
impl Card {
    pub fn draw(&self) {}
}

pub fn one<T: Draw>(t: &T, c: &Card) {
    t.draw_on();
    T::draw_on(t);
    c.draw();
}

pub fn two<T>(t: T)
where
    T: Clone + Draw,
{
    t.clone().draw_on();
}

pub fn three(t: impl Draw, d: &dyn Draw2) {
    t.draw_on();
    d.draw();
}

pub trait Draw2 {
    fn draw(&self);
}

