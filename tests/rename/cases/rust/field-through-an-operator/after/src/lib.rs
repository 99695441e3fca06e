use std::ops::{Index, Mul, Neg, Sub};
#[derive(Clone, Copy)]
pub struct V {
    pub x0: f64,
}
impl Sub for V {
    type Output = V;
    fn sub(self, o: V) -> V {
        V { x0: self.x0 - o.x0 }
    }
}
impl Mul<f64> for V {
    type Output = V;
    fn mul(self, k: f64) -> V {
        V { x0: self.x0 * k }
    }
}
impl Neg for V {
    type Output = V;
    fn neg(self) -> V {
        V { x0: -self.x0 }
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
    (a - b).x0 + (a * 2.0).x0 + (-a).x0 + g[0].x0 + g.all[1].x0 + g.all.first().unwrap().x0
}

