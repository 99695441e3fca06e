use std::ops::Add;

#[derive(Clone, Copy)]
pub struct V {
    pub across: i32,
}
pub struct W {
    pub x: i32,
}
impl Add for V {
    type Output = W;
    fn add(self, o: V) -> W {
        W { x: self.across + o.across }
    }
}
pub fn f(a: V, b: V) -> i32 {
    (a + b).x + a.across
}

