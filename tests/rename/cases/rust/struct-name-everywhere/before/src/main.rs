#[derive(Clone, Copy, PartialEq, Debug)]
struct Point {
    x: i32,
}

impl Point {
    fn new(x: i32) -> Point {
        Point { x }
    }
}

impl Default for Point {
    fn default() -> Self {
        Point::new(0)
    }
}

fn main() {
    let p: Point = Default::default();
    let Point { x } = p;
    let all: Vec<Point> = vec![Point { x: 1 }, Point::new(x)];
    assert_eq!(<Point as Default>::default(), all[1]);
}

