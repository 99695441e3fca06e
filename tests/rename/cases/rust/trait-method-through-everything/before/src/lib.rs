pub trait Shape {
    fn draw(&self) -> u32;
    fn twice(&self) -> u32 {
        self.draw() + Self::draw(self)
    }
}
pub struct Dot;
pub struct Line(u32);
impl Shape for Dot {
    fn draw(&self) -> u32 {
        1
    }
}
impl Shape for Line {
    fn draw(&self) -> u32 {
        self.0
    }
}
impl Dot {
    pub fn draw_twice(&self) {}
}
pub fn all(shapes: &[Box<dyn Shape>], extra: &dyn Shape) -> u32 {
    let mut n = extra.draw();
    for s in shapes {
        n += s.draw();
    }
    n + shapes.iter().map(|s| s.draw()).sum::<u32>()
}
pub fn one<T: Shape>(t: &T, u: impl Shape) -> u32 {
    t.draw() + u.draw() + <T as Shape>::draw(t) + T::draw(t)
}
pub fn two<T>(t: Option<T>) -> u32
where
    T: Shape,
{
    t.as_ref().map(|t| t.draw()).unwrap_or(0) + t.map_or(0, |t| t.draw())
}
pub fn make() -> impl Shape {
    Dot
}
pub fn last() -> u32 {
    let f = Shape::draw;
    let g: fn(&Dot) -> u32 = <Dot as Shape>::draw;
    f(&make()) + g(&Dot) + make().draw()
}

