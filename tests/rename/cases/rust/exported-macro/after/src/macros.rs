#[macro_export]
macro_rules! record {
    ($m:expr) => {
        $crate::record!(@ $m)
    };
    (@ $m:expr) => {
        let _ = $m;
    };
}
