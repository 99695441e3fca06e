macro_rules! doubled {
    ($e:expr) => {{
        let total = $e;
        total + total
    }};
}
