pub struct Position(pub u32);

#[cfg(test)]
mod tests {
    use super::Position;

    #[test]
    fn makes() {
        let p = Position(1);
        assert_eq!(p.0, 1);
        assert!(matches!(p, Position(1)), "Point {}", p.0);
    }
}

