use std::ops::{Index, Mul, Neg, Sub};
#[derive(Clone, Copy)]
pub struct V {
    pub x: f64,
}
impl Sub for V {
    type Output = V;
    fn sub(self, o: V) -> V {
        V { x: self.x - o.x }
    }
}
impl Mul<f64> for V {
    type Output = V;
    fn mul(self, k: f64) -> V {
        V { x: self.x * k }
    }
}
impl Neg for V {
    type Output = V;
    fn neg(self) -> V {
        V { x: -self.x }
    }
}
pub struct Grid {
    all: Vec<V>,
}
impl Index<usize> for Grid {
    type Output = V;
    fn index(&self, i: usize) -> &V {
        &self.all[i]
    }
}
pub fn f(a: V, b: V, g: &Grid) -> f64 {
    (a - b).x + (a * 2.0).x + (-a).x + g[0].x + g.all[1].x + g.all.first().unwrap().x
}

