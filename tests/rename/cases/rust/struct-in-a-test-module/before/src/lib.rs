pub struct Point(pub u32);

#[cfg(test)]
mod tests {
    use super::Point;

    #[test]
    fn makes() {
        let p = Point(1);
        assert_eq!(p.0, 1);
        assert!(matches!(p, Point(1)), "Point {}", p.0);
    }
}

