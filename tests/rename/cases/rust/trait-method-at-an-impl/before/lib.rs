pub mod shapes;
pub mod circle;

use shapes::Shape;

pub fn total(list: &[&dyn Shape]) -> f64 {
    list.iter().map(|s| s.area()).sum()
}
