macro_rules! doubled {
    ($e:expr) => {{
        let sum = $e;
        sum + sum
    }};
}
