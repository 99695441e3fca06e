use std::ops::Add;
#[derive(Clone, Copy)]
pub struct P(i32);
impl Add for P {
    type Output = P;
    fn add(self, o: P) -> P {
        P(self.0 + o.0)
    }
}

