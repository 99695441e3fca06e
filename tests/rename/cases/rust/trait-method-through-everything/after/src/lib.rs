pub trait Shape {
    fn paint(&self) -> u32;
    fn twice(&self) -> u32 {
        self.paint() + Self::paint(self)
    }
}
pub struct Dot;
pub struct Line(u32);
impl Shape for Dot {
    fn paint(&self) -> u32 {
        1
    }
}
impl Shape for Line {
    fn paint(&self) -> u32 {
        self.0
    }
}
impl Dot {
    pub fn draw_twice(&self) {}
}
pub fn all(shapes: &[Box<dyn Shape>], extra: &dyn Shape) -> u32 {
    let mut n = extra.paint();
    for s in shapes {
        n += s.paint();
    }
    n + shapes.iter().map(|s| s.paint()).sum::<u32>()
}
pub fn one<T: Shape>(t: &T, u: impl Shape) -> u32 {
    t.paint() + u.paint() + <T as Shape>::paint(t) + T::paint(t)
}
pub fn two<T>(t: Option<T>) -> u32
where
    T: Shape,
{
    t.as_ref().map(|t| t.paint()).unwrap_or(0) + t.map_or(0, |t| t.paint())
}
pub fn make() -> impl Shape {
    Dot
}
pub fn last() -> u32 {
    let f = Shape::paint;
    let g: fn(&Dot) -> u32 = <Dot as Shape>::paint;
    f(&make()) + g(&Dot) + make().paint()
}

