#[derive(Clone, Copy, PartialEq, Debug)]
struct Position {
    x: i32,
}

impl Position {
    fn new(x: i32) -> Position {
        Position { x }
    }
}

impl Default for Position {
    fn default() -> Self {
        Position::new(0)
    }
}

fn main() {
    let p: Position = Default::default();
    let Position { x } = p;
    let all: Vec<Position> = vec![Position { x: 1 }, Position::new(x)];
    assert_eq!(<Position as Default>::default(), all[1]);
}

