#[macro_export]
macro_rules! log {
    ($m:expr) => {
        $crate::log!(@ $m)
    };
    (@ $m:expr) => {
        let _ = $m;
    };
}
